package org.wardmote.messaging.errand;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.messaging.correspondence.Worded;
import org.wardmote.people.Viewer;

/// `/desk/calls-and-letters`: what could not be sent by e-mail, done by a person.
@Controller
class ErrandController {

    private final Errands errands;
    private final ErrandPages pages;
    private final OpenErrands opened;
    private final ErrandMarks marks;
    private final Worded worded;
    private final Frame.Words words;

    ErrandController(
            Errands errands,
            ErrandPages pages,
            OpenErrands opened,
            ErrandMarks marks,
            Worded worded,
            Frame.Words words) {
        this.errands = errands;
        this.pages = pages;
        this.opened = opened;
        this.marks = marks;
        this.worded = worded;
        this.words = words;
    }

    @GetMapping(ErrandPages.PATH)
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ErrandsPage index(Viewer viewer, @RequestParam(required = false) @Nullable String done) {
        return pages.list(viewer, news(done), null, Faults.NONE);
    }

    @GetMapping(ErrandPages.PATH + "/{id}")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ErrandPage show(Viewer viewer, @PathVariable long id, @RequestParam(required = false) @Nullable String done) {
        return page(errands.get(id, viewer), viewer, news(done), null, Faults.NONE);
    }

    @PostMapping(ErrandPages.PATH + "/{id}/opening")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object open(
            Viewer viewer,
            @PathVariable long id,
            @Valid @ModelAttribute PurposeForm form,
            BindingResult typing,
            HttpServletResponse response) {
        var one = errands.get(id, viewer);
        var faults = Faults.of(typing, words);
        if (!faults.isEmpty()) return again(one, viewer, form.purpose(), faults, response);
        if (one.isToDo() && opened.address(one).isEmpty()) {
            marks.gone(one);
            return seeOther("?done=gone");
        }
        opened.open(one, form.text(), viewer);
        return seeOther("/" + id);
    }

    @PostMapping(ErrandPages.PATH + "/{id}/given")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object give(
            Viewer viewer,
            @PathVariable long id,
            @Valid @ModelAttribute GivenForm form,
            BindingResult typing,
            HttpServletResponse response) {
        var one = openedOne(id, viewer);
        var faults = Faults.of(typing, words);
        if (!faults.isEmpty()) return again(one, viewer, null, faults, response);
        marks.given(one, viewer);
        return seeOther("?done=given");
    }

    @PostMapping(ErrandPages.PATH + "/{id}/failure")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object fail(
            Viewer viewer,
            @PathVariable long id,
            @Valid @ModelAttribute FailedForm form,
            BindingResult typing,
            HttpServletResponse response) {
        var one = openedOne(id, viewer);
        var faults = Faults.of(typing, words);
        if (!faults.isEmpty()) return again(one, viewer, form.reason(), faults, response);
        marks.failed(one, form.text(), viewer);
        return seeOther("?done=failed");
    }

    @PostMapping(ErrandPages.PATH + "/{id}/undoing")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    SeeOther undo(Viewer viewer, @PathVariable long id) {
        marks.undo(errands.get(id, viewer), viewer);
        return seeOther("/" + id + "?done=undone");
    }

    /// Nobody marks what they have not seen.
    private Errand openedOne(long id, Viewer viewer) {
        var one = errands.get(id, viewer);
        if (!opened.isOpen(one, viewer)) throw new NotFound();
        return one;
    }

    private ErrandPage again(
            Errand one, Viewer viewer, @Nullable String typed, Faults faults, HttpServletResponse response) {
        response.setStatus(422);
        return page(one, viewer, null, typed, faults);
    }

    private ErrandPage page(Errand one, Viewer viewer, @Nullable String news, @Nullable String typed, Faults faults) {
        var letter = worded.word(one.item(), one.person()).orElseThrow(NotFound::new);
        return pages.one(one, letter, viewer, news, typed, faults);
    }

    private @Nullable String news(@Nullable String done) {
        return done != null && done.matches("given|failed|gone|undone") ? words.say("errand.done." + done) : null;
    }

    static SeeOther seeOther(String rest) {
        return new SeeOther(ErrandPages.PATH + rest);
    }
}
