package org.wardmote.people.request;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Page;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `/desk/data-requests/new`: that somebody asked to be erased by letter, on the telephone or at a counter.
@Controller
class PaperController {

    private final PaperPages pages;
    private final TakingRequests taking;

    PaperController(PaperPages pages, TakingRequests taking) {
        this.pages = pages;
        this.taking = taking;
    }

    @GetMapping("/desk/data-requests/new")
    @Staff({Function.ADMINISTER})
    PaperPage begin(Viewer viewer) {
        TakingRequests.requireMay(viewer);
        return pages.form(PaperForm.BLANK, Faults.NONE);
    }

    /// Answered with a page: afterwards nobody is known there to whom another could lead.
    @PostMapping("/desk/data-requests/new")
    @Staff({Function.ADMINISTER})
    Page create(
            Viewer viewer, @Valid @ModelAttribute("form") PaperForm form, Errors errors, HttpServletResponse response) {
        var faults = pages.faults(form, errors);
        if (!faults.isEmpty()) return refuse(form, faults, response);
        var asking = taking.find(viewer, form);
        if (asking.isEmpty()) return refuse(form, pages.unknown(), response);
        return pages.taken(taking.take(viewer, asking, form));
    }

    private Page refuse(PaperForm form, Faults faults, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return pages.form(form, faults);
    }
}
