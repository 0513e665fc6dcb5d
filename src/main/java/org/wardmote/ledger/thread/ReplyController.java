package org.wardmote.ledger.thread;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.SeeOther;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.people.Viewer;

/// Something more in a thread; with it, an answer that does not answer is opened again.
@Controller
class ReplyController {

    private final Door door;
    private final ThreadPages pages;
    private final Adding adding;
    private final Speaking speaking;

    ReplyController(Door door, ThreadPages pages, Adding adding, Speaking speaking) {
        this.door = door;
        this.pages = pages;
        this.adding = adding;
        this.speaking = speaking;
    }

    @PostMapping("/contributions/{reference}/replies")
    @KeyHolder
    Object create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ReplyForm form,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var contribution = door.open(reference, form.key(), viewer);
        var obstacle = adding.obstacle(
                form,
                errors,
                Door.address(contribution) + "/replies",
                faults -> pages.page(contribution, form.key(), viewer, faults, form.words()),
                request,
                response);
        if (obstacle.isPresent()) return obstacle.get();
        if (form.isAgain()) speaking.reopen(contribution.id(), form.words());
        else speaking.reply(contribution.id(), form.words());
        return new SeeOther(Door.path(contribution, form.key()));
    }
}
