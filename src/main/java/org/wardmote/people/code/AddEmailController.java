package org.wardmote.people.code;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.signin.SignInCookie;
import org.wardmote.people.signin.SignIns;

/// `/my/addresses/email`: whoever types an address is told the same, whether it is known here or not, until they
/// have shown that they read its mail.
@Controller
class AddEmailController {

    private static final SignInCookie ADDING = new SignInCookie("wardmote-adding", "/my/addresses");

    private final AddEmailPages pages;
    private final Asking asking;
    private final AddingEmails adding;
    private final Attempts attempts;
    private final SignIns signIns;

    AddEmailController(AddEmailPages pages, Asking asking, AddingEmails adding, Attempts attempts, SignIns signIns) {
        this.pages = pages;
        this.asking = asking;
        this.adding = adding;
        this.attempts = attempts;
        this.signIns = signIns;
    }

    @GetMapping("/my/addresses/email")
    @SignedIn
    AddEmailPage show() {
        return pages.ask("", false);
    }

    @PostMapping("/my/addresses/email")
    @SignedIn
    Object create(
            @RequestParam(defaultValue = "") String email, HttpServletRequest request, HttpServletResponse response) {
        var here = here(request);
        adding.requireMayAdd(here);
        var address = adding.read(email);
        if (address.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.ask(email, true);
        }
        attempts.count(Attempts.Kind.ASK, request);
        asking.askToAdd(here.person(), address.get())
                .ifPresentOrElse(asker -> ADDING.set(asker, request, response), () -> ADDING.remove(request, response));
        return new SeeOther("/my/addresses/email/code");
    }

    @GetMapping("/my/addresses/email/code")
    @SignedIn
    AddCodePage wait(HttpServletRequest request) {
        return page(request, false);
    }

    @PostMapping("/my/addresses/email/code")
    @SignedIn
    Object confirm(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        attempts.count(Attempts.Kind.GUESS, request);
        var asker = ADDING.find(request);
        if (asker.isPresent() && adding.add(here(request), asker.get(), code)) {
            ADDING.remove(request, response);
            return new SeeOther("/my/addresses");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(request, true);
    }

    private AddCodePage page(HttpServletRequest request, boolean wrong) {
        return pages.sent(
                ADDING.find(request)
                        .flatMap(asker -> adding.emailOf(here(request).person(), asker)),
                wrong);
    }

    private SignIns.Here here(HttpServletRequest request) {
        return signIns.here(request).orElseThrow(NotFound::new);
    }
}
