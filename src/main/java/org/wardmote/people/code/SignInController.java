package org.wardmote.people.code;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.SeeOther;
import org.wardmote.people.person.Persons;
import org.wardmote.people.signin.SignInCookie;

/// `/sign-in`: whoever types an address is told the same, whether it is known here or not.
@Controller
class SignInController {

    static final SignInCookie ASKED = new SignInCookie("wardmote-asked", "/sign-in");

    private final SignInPages pages;
    private final Asking asking;
    private final Attempts attempts;
    private final Persons persons;
    private final Frame.Words words;

    SignInController(SignInPages pages, Asking asking, Attempts attempts, Persons persons, Frame.Words words) {
        this.pages = pages;
        this.asking = asking;
        this.attempts = attempts;
        this.persons = persons;
        this.words = words;
    }

    @GetMapping("/sign-in")
    @Anyone(sameForAll = false)
    SignInPage show(@ModelAttribute SignInForm form) {
        return pages.ask(new SignInForm(null, form.then()), Faults.NONE);
    }

    @PostMapping("/sign-in")
    @Anyone(sameForAll = false)
    Object create(@ModelAttribute SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        var email = persons.canonical(form.typed());
        if (email.isEmpty()) return refuse(form, response);
        attempts.count(Attempts.Kind.ASK, request);
        keep(asking.ask(email.get(), form.leadsTo()), request, response);
        return new SeeOther("/sign-in/code");
    }

    private SignInPage refuse(SignInForm form, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        var key = form.typed().isEmpty() ? "sign-in.email.missing" : "people.introduction.email";
        return pages.ask(form, Faults.NONE.and("email", words.say(key)));
    }

    private static void keep(Optional<String> asker, HttpServletRequest request, HttpServletResponse response) {
        asker.ifPresent(secret -> ASKED.set(secret, request, response));
    }
}
