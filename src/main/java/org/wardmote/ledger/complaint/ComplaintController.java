package org.wardmote.ledger.complaint;

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
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.KeyHolder;
import org.wardmote.kernel.SeeOther;
import org.wardmote.ledger.contribution.Speaking;
import org.wardmote.ledger.thread.Door;
import org.wardmote.people.Viewer;

/// `/contributions/{reference}/complaint`: how to complain, and complaining of the response itself.
@Controller
class ComplaintController {

    private final Door door;
    private final ComplaintPages pages;
    private final Speaking speaking;
    private final Frame.Words words;

    ComplaintController(Door door, ComplaintPages pages, Speaking speaking, Frame.Words words) {
        this.door = door;
        this.pages = pages;
        this.speaking = speaking;
        this.words = words;
    }

    @GetMapping("/contributions/{reference}/complaint")
    @KeyHolder
    ComplaintPage show(
            @PathVariable String reference, @RequestParam(required = false) @Nullable String key, Viewer viewer) {
        return pages.page(door.open(reference, key, viewer), key, Faults.NONE, "");
    }

    @PostMapping("/contributions/{reference}/complaint")
    @KeyHolder
    Object create(
            @PathVariable String reference,
            @Valid @ModelAttribute("form") ComplaintForm form,
            Errors errors,
            Viewer viewer,
            HttpServletResponse response) {
        var about = door.open(reference, form.key(), viewer);
        if (errors.hasErrors()) {
            response.setStatus(422);
            return pages.page(about, form.key(), Faults.of(errors, words), form.words());
        }
        return new SeeOther(speaking.complain(about.id(), form.words()).path());
    }
}
