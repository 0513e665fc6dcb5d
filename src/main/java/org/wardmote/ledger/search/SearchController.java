package org.wardmote.ledger.search;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.desk.Cursor;
import org.wardmote.people.Viewer;

/// `/desk/search`. A reference leads straight to its contribution.
@Controller
class SearchController {

    private final SearchPages pages;
    private final Searching searching;
    private final Wants wants;
    private final Contributions contributions;
    private final Frame.Words words;

    SearchController(
            SearchPages pages, Searching searching, Wants wants, Contributions contributions, Frame.Words words) {
        this.pages = pages;
        this.searching = searching;
        this.wants = wants;
        this.contributions = contributions;
        this.words = words;
    }

    @GetMapping("/desk/search")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object index(
            Viewer viewer, @Valid @ModelAttribute SearchForm form, BindingResult errors, HttpServletResponse response) {
        var reference = Reference.find(SearchForm.said(form.q()));
        if (reference
                .filter(found -> contributions.find(found, viewer).isPresent())
                .isPresent()) return new SeeOther("/desk/contributions/" + reference.get());
        var faults = Faults.of(errors, words);
        if (form.isBlank() && faults.isEmpty()) return pages.page(form, faults, null);
        return switch (wants.read(form, viewer)) {
            case Wants.Clear(var wanted)
            when faults.isEmpty() -> pages.page(form, faults, searching.list(wanted, before(form)));
            case Wants.Clear clear -> DeskForm.back(pages.page(form, faults, null), response);
            case Wants.Unclear(var field, var key) ->
                DeskForm.back(pages.page(form, faults.and(field, words.say(key)), null), response);
        };
    }

    private static Cursor before(SearchForm form) {
        return Optional.ofNullable(form.after()).flatMap(Cursor::find).orElse(Cursor.END);
    }
}
