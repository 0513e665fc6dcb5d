package org.wardmote.people.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.SeeOther;
import org.wardmote.people.signin.How;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.SignIns;
import org.wardmote.platform.Finished;

/// `/sign-in/passkey`: nothing is typed; the device offers the passkeys that it has for this place.
@Controller
class PasskeySignInController {

    private final PasskeyPages pages;
    private final Exchange exchange;
    private final DeviceJson json;
    private final SignIns signIns;

    PasskeySignInController(PasskeyPages pages, Exchange exchange, DeviceJson json, SignIns signIns) {
        this.pages = pages;
        this.exchange = exchange;
        this.json = json;
        this.signIns = signIns;
    }

    @GetMapping("/sign-in/passkey")
    @Anyone(sameForAll = false)
    PasskeySignInPage show(@RequestParam(required = false) @Nullable String then) {
        return pages.signIn(LocalPath.of(then), false);
    }

    @PostMapping("/sign-in/passkey/options")
    @Anyone(sameForAll = false)
    Finished options(HttpServletRequest request, HttpServletResponse response) {
        return json.write(exchange.beginSignIn(request, response));
    }

    @PostMapping("/sign-in/passkey")
    @Anyone(sameForAll = false)
    Object create(
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(required = false) @Nullable String then,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = json.readKnown(credential).flatMap(sent -> exchange.signIn(sent, request, response));
        if (person.isEmpty()) {
            response.setStatus(422);
            return pages.signIn(LocalPath.of(then), true);
        }
        signIns.begin(person.get(), How.PASSKEY, true, request, response);
        return new SeeOther(LocalPath.of(then).value());
    }
}
