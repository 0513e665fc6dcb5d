package org.wardmote.people.grant;

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
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `/desk/grants`: functions, as far as an administrator reaches.
@Controller
class GrantController {

    private final GrantPages pages;
    private final TypedGrants typed;
    private final EndingFunctions ending;
    private final Frame.Words words;

    GrantController(GrantPages pages, TypedGrants typed, EndingFunctions ending, Frame.Words words) {
        this.pages = pages;
        this.typed = typed;
        this.ending = ending;
        this.words = words;
    }

    @GetMapping("/desk/grants")
    @Staff(Function.ADMINISTER)
    GrantsPage index(Viewer viewer) {
        return pages.index(viewer);
    }

    @GetMapping("/desk/grants/new")
    @Staff(Function.ADMINISTER)
    NewGrantPage begin(Viewer viewer) {
        return pages.form(viewer, GrantForm.BLANK, Faults.NONE);
    }

    @PostMapping("/desk/grants")
    @Staff(Function.ADMINISTER)
    Object create(
            @Valid @ModelAttribute GrantForm form, BindingResult typing, Viewer viewer, HttpServletResponse response) {
        var faults = Faults.of(typing, words);
        try {
            if (faults.isEmpty()) return new SeeOther("/desk/grants/" + typed.give(form, viewer) + "?done=given");
        } catch (MayNotBeGranted no) {
            faults = faults.and(no.field(), String.valueOf(no.getMessage()));
        }
        response.setStatus(422);
        return pages.form(viewer, form, faults);
    }

    @GetMapping("/desk/grants/{id}")
    @Staff(Function.ADMINISTER)
    GrantPage show(@PathVariable long id, @RequestParam(required = false) @Nullable String done, Viewer viewer) {
        var news = "given".equals(done) ? "grant.news.given" : "ended".equals(done) ? "grant.news.ended" : null;
        return pages.show(id, viewer, news, EndForm.BLANK, Faults.NONE);
    }

    @PostMapping("/desk/grants/{id}/end")
    @Staff(Function.ADMINISTER)
    Object end(
            @PathVariable long id,
            @Valid @ModelAttribute EndForm form,
            BindingResult typing,
            Viewer viewer,
            HttpServletResponse response) {
        var faults = Faults.of(typing, words);
        if (faults.isEmpty()) {
            ending.end(id, String.valueOf(form.reason()).strip(), new Giver.Administrator(viewer));
            return new SeeOther("/desk/grants/" + id + "?done=ended");
        }
        response.setStatus(422);
        return pages.show(id, viewer, null, form, faults);
    }
}
