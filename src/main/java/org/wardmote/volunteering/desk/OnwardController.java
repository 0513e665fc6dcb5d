package org.wardmote.volunteering.desk;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.Heard;
import org.wardmote.people.Viewer;

/// `/desk/watch/new`: somebody asked for a scheme by telephone, in a letter or on the street.
@Controller
class OnwardController {

    private final Contributed contributed;
    private final OnwardPages pages;

    OnwardController(Contributed contributed, OnwardPages pages) {
        this.contributed = contributed;
        this.pages = pages;
    }

    @GetMapping(DeskFrames.LIST + "/new")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage ask(Viewer viewer, @RequestParam(defaultValue = "") String contribution) {
        return pages.page(heard(contribution, viewer), null, null, Faults.NONE);
    }

    @PostMapping(DeskFrames.LIST + "/new")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @RequestParam(defaultValue = "") String contribution,
            @RequestParam(required = false) @Nullable String scheme,
            @RequestParam(required = false) @Nullable String outline,
            HttpServletResponse response) {
        var heard = heard(contribution, viewer);
        var chosen = DeskFrames.written(scheme);
        return DeskForm.tryTo(
                () -> new SeeOther(DeskFrames.LIST + "/"
                        + pages.keep(heard, chosen, DeskFrames.written(outline), viewer)
                                .reference()),
                pages.check(heard, chosen, DeskFrames.written(outline)),
                again -> pages.page(heard, scheme, outline, again),
                response);
    }

    private Heard heard(String contribution, Viewer viewer) {
        return Reference.find(contribution)
                .flatMap(reference -> contributed.find(reference, viewer))
                .filter(heard -> OnwardPages.works(viewer, heard.placed()))
                .orElseThrow(NotFound::new);
    }
}
