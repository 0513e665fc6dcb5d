package org.wardmote.ledger.thread;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.Page;
import org.wardmote.kernel.SeeOther;
import org.wardmote.ledger.contact.Emergencies;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.people.Viewer;

/// Something more in a thread; with it, an answer that does not answer is opened again.
@Controller
class ReplyController {

    private static final int NOT_YET = 422;

    private final Door door;
    private final ThreadPages pages;
    private final Emergencies emergencies;
    private final Speaking speaking;
    private final Frame.Words words;

    ReplyController(Door door, ThreadPages pages, Emergencies emergencies, Speaking speaking, Frame.Words words) {
        this.door = door;
        this.pages = pages;
        this.emergencies = emergencies;
        this.speaking = speaking;
        this.words = words;
    }

    @PostMapping("/contributions/{reference}/replies")
    @KeyHolder
    Object create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ReplyForm form,
            Errors errors,
            Viewer viewer,
            HttpServletResponse response) {
        var contribution = door.open(reference, form.key(), viewer);
        if (!form.isCalm() && emergencies.showIn(form.words()))
            return notYet(response, emergencies.ask(Door.address(contribution) + "/replies", form.carried()));
        var faults = Faults.of(errors, words);
        if (!faults.isEmpty())
            return notYet(response, pages.page(contribution, form.key(), viewer, faults, form.words()));
        say(contribution, form);
        return new SeeOther(Door.path(contribution, form.key()));
    }

    private void say(Contribution contribution, ReplyForm form) {
        if (form.isAgain()) speaking.reopen(contribution.id(), form.words());
        else speaking.reply(contribution.id(), form.words());
    }

    private static Page notYet(HttpServletResponse response, Page page) {
        response.setStatus(NOT_YET);
        return page;
    }
}
