package org.wardmote.ledger.complaint;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.SeeOther;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.ledger.intake.Once;
import org.wardmote.ledger.thread.Adding;
import org.wardmote.ledger.thread.Door;
import org.wardmote.people.Viewer;

/// `/contributions/{reference}/complaint`: how to complain, and complaining of the response itself.
@Controller
class ComplaintController {

    private final Door door;
    private final ComplaintPages pages;
    private final Adding adding;
    private final Speaking speaking;

    ComplaintController(Door door, ComplaintPages pages, Adding adding, Speaking speaking) {
        this.door = door;
        this.pages = pages;
        this.adding = adding;
        this.speaking = speaking;
    }

    @GetMapping("/contributions/{reference}/complaint")
    @KeyHolder
    ComplaintPage show(
            @PathVariable String reference, @RequestParam(required = false) @Nullable String key, Viewer viewer) {
        return pages.blank(door.open(reference, key, viewer), key);
    }

    @PostMapping("/contributions/{reference}/complaint")
    @KeyHolder
    Object create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ComplaintForm form,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response) {
        var about = door.open(reference, form.key(), viewer);
        var action = Door.address(about) + "/complaint";
        var obstacle =
                adding.obstacle(form, errors, action, faults -> pages.page(about, form, faults), request, response);
        if (obstacle.isPresent()) return obstacle.get();
        var token = Once.token("complaint", form.token(), form.words());
        return new SeeOther(speaking.complain(about.id(), form.words(), token).path());
    }
}
