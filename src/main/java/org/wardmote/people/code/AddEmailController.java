package org.wardmote.people.code;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.SignedIn;
import org.wardmote.people.Viewer;
import org.wardmote.people.person.Persons;
import org.wardmote.people.signin.SignInCookie;

/// `/my/addresses/email`: whoever types an address is told the same, whether it is known here or not, until they
/// have shown that they read its mail.
@Controller
class AddEmailController {

    private static final SignInCookie ADDING = new SignInCookie("wardmote-adding", "/my/addresses");

    private final AddEmailPages pages;
    private final Asking asking;
    private final AddingEmails adding;
    private final Attempts attempts;
    private final Persons persons;

    AddEmailController(AddEmailPages pages, Asking asking, AddingEmails adding, Attempts attempts, Persons persons) {
        this.pages = pages;
        this.asking = asking;
        this.adding = adding;
        this.attempts = attempts;
        this.persons = persons;
    }

    @GetMapping("/my/addresses/email")
    @SignedIn
    AddEmailPage show() {
        return pages.ask("", false);
    }

    @PostMapping("/my/addresses/email")
    @SignedIn
    Object create(
            Viewer viewer,
            @RequestParam(defaultValue = "") String email,
            HttpServletRequest request,
            HttpServletResponse response) {
        var address = persons.canonical(email.strip());
        if (address.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.ask(email, true);
        }
        attempts.count(Attempts.Kind.ASK, request);
        asking.askToAdd(viewer.whom(), address.get())
                .ifPresentOrElse(asker -> ADDING.set(asker, request, response), () -> ADDING.remove(request, response));
        return new SeeOther("/my/addresses/email/code");
    }

    @GetMapping("/my/addresses/email/code")
    @SignedIn
    AddCodePage wait(Viewer viewer, HttpServletRequest request) {
        return page(viewer, request, false);
    }

    @PostMapping("/my/addresses/email/code")
    @SignedIn
    Object confirm(
            Viewer viewer,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        attempts.count(Attempts.Kind.GUESS, request);
        var asker = ADDING.find(request);
        if (asker.isPresent() && adding.add(viewer.whom(), asker.get(), code)) {
            ADDING.remove(request, response);
            return new SeeOther("/my/addresses");
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(viewer, request, true);
    }

    private AddCodePage page(Viewer viewer, HttpServletRequest request, boolean wrong) {
        return pages.sent(ADDING.find(request).flatMap(asker -> adding.emailOf(viewer.whom(), asker)), wrong);
    }
}
