package org.wardmote.messaging.errand;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `…/letters`: letters as they come out of the printer.
@Controller
class LetterController {

    private static final String PATH = ErrandPages.PATH + "/letters";

    private final Errands errands;
    private final OpenErrands opened;
    private final ErrandPages lists;
    private final LetterPages pages;
    private final Frame.Words words;

    LetterController(Errands errands, OpenErrands opened, ErrandPages lists, LetterPages pages, Frame.Words words) {
        this.errands = errands;
        this.opened = opened;
        this.lists = lists;
        this.pages = pages;
        this.words = words;
    }

    /// All of them at once, for one purpose.
    @PostMapping(PATH)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object open(
            Viewer viewer,
            @Valid @ModelAttribute PurposeForm form,
            BindingResult typing,
            HttpServletResponse response) {
        var faults = Faults.of(typing, words);
        if (!faults.isEmpty()) {
            response.setStatus(422);
            return lists.list(viewer, null, form.purpose(), faults);
        }
        for (var one : errands.list(viewer)) if (!one.isCall()) opened.open(one, form.text(), viewer);
        return ErrandController.seeOther("/letters");
    }

    /// Those whose addresses this reader has opened.
    @GetMapping(PATH)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    LettersPage index(Viewer viewer, @RequestParam(required = false) @Nullable String size) {
        return pages.print(errands.list(viewer), viewer, "16".equals(size), PATH);
    }

    @GetMapping(ErrandPages.PATH + "/{id}/letter")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    LettersPage show(Viewer viewer, @PathVariable long id, @RequestParam(required = false) @Nullable String size) {
        var path = ErrandPages.PATH + "/" + id + "/letter";
        return pages.print(List.of(errands.get(id, viewer)), viewer, "16".equals(size), path);
    }
}
