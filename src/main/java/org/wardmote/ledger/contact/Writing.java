package org.wardmote.ledger.contact;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.kernel.SeeOther;
import org.wardmote.people.Viewer;

/// One conversation with whoever fills in the form: until it can be taken, each answer is a page that has all they
/// typed in it.
@Component
class Writing {

    private static final int NOT_YET = 422;

    private final Hearing hearing;
    private final ContactPages pages;
    private final Emergencies emergencies;
    private final Pace pace;
    private final Frame.Words words;

    Writing(Hearing hearing, ContactPages pages, Emergencies emergencies, Pace pace, Frame.Words words) {
        this.hearing = hearing;
        this.pages = pages;
        this.emergencies = emergencies;
        this.pace = pace;
        this.words = words;
    }

    Object send(
            Addressee to,
            ContactForm form,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (hearing.send(to, form, Faults.of(errors, words), viewer, request)) {
            case Hearing.Sent.Taken taken -> new SeeOther(taken.receipt().path());
            case Hearing.Sent.Wrong wrong -> notYet(response, pages.form(to, form, wrong.faults(), viewer));
            case Hearing.Sent.Risky risky -> notYet(response, emergencies.ask(to.path(), form.carried()));
            case Hearing.Sent.Unplaced unplaced -> notYet(response, pages.place(to, form, unplaced.areas()));
            case Hearing.Sent.TooMuch much -> pages.form(to, form, pace.refuse(much.pause(), response), viewer);
        };
    }

    private static Page notYet(HttpServletResponse response, Page page) {
        response.setStatus(NOT_YET);
        return page;
    }
}
