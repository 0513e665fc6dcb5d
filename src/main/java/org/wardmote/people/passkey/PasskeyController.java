package org.wardmote.people.passkey;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.signin.SignIns;
import org.wardmote.platform.Finished;

/// `/my/passkeys`: a page, its forms, and what its script asks for on behalf of the device.
@Controller
@RequestMapping(path = "/my/passkeys")
class PasskeyController {

    private static final int LONGEST_LABEL = 60;

    private final PasskeyPages pages;
    private final OwnPasskeys passkeys;
    private final Exchange exchange;
    private final DeviceJson json;
    private final SignIns signIns;
    private final Frame.Words words;

    PasskeyController(
            PasskeyPages pages,
            OwnPasskeys passkeys,
            Exchange exchange,
            DeviceJson json,
            SignIns signIns,
            Frame.Words words) {
        this.pages = pages;
        this.passkeys = passkeys;
        this.exchange = exchange;
        this.json = json;
        this.signIns = signIns;
        this.words = words;
    }

    @GetMapping
    @SignedIn
    PasskeysPage index(HttpServletRequest request) {
        return pages.list(here(request), "", Faults.NONE);
    }

    @PostMapping(path = "/options")
    @SignedIn
    Finished options(HttpServletRequest request, HttpServletResponse response) {
        var here = here(request);
        passkeys.requireMayChange(here);
        return json.write(exchange.beginRegistration(here.person(), request, response));
    }

    @PostMapping
    @SignedIn
    Object create(
            @RequestParam(defaultValue = "") String label,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        var here = here(request);
        passkeys.requireMayChange(here);
        var faults = faults(label.strip());
        if (faults.isEmpty() && register(label.strip(), credential, here, request, response)) {
            signIns.strengthen(request, response);
            return new SeeOther("/my/passkeys");
        }
        response.setStatus(422);
        return pages.list(
                here, label, faults.isEmpty() ? faults.and("label", words.say("passkey.fault.device")) : faults);
    }

    private boolean register(
            String label,
            String credential,
            SignIns.Here here,
            HttpServletRequest request,
            HttpServletResponse response) {
        return json.readNew(credential)
                .map(sent -> exchange.register(here.person(), sent, label, request, response))
                .orElse(false);
    }

    private Faults faults(String label) {
        var sound = !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && label.chars().noneMatch(Character::isISOControl);
        return sound ? Faults.NONE : Faults.NONE.and("label", words.say("passkey.fault.label"));
    }

    @PostMapping(path = "/removal")
    @SignedIn
    SeeOther remove(@RequestParam(defaultValue = "") String id, HttpServletRequest request) {
        passkeys.remove(id, here(request));
        return new SeeOther("/my/passkeys");
    }

    private SignIns.Here here(HttpServletRequest request) {
        return signIns.here(request).orElseThrow(NotFound::new);
    }
}
