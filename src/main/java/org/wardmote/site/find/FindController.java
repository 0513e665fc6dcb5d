package org.wardmote.site.find;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.area.Found;
import org.wardmote.area.Found.Match;
import org.wardmote.area.Lookup;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.SeeOther;

/// `/find`: one hit leads to its page, several are a choice, and each way of not finding has a page of its own.
/// What was typed may be somebody's home: the answer is kept nowhere.
@Controller
class FindController {

    /// As many letters as the field takes.
    private static final int LONGEST = 120;

    private final Lookup lookup;
    private final FindPages pages;
    private final ChoicePages choices;

    FindController(Lookup lookup, FindPages pages, ChoicePages choices) {
        this.lookup = lookup;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping("/find")
    @Anyone(sameForAll = false)
    Object show(@RequestParam(required = false) @Nullable String q) {
        if (q == null) return pages.form();
        var typed = q.strip();
        if (typed.isEmpty()) return pages.empty(q);
        if (typed.length() > LONGEST) return pages.tooLong(typed.substring(0, LONGEST));
        return answer(lookup.find(typed), typed);
    }

    private Object answer(Found found, String typed) {
        return switch (found) {
            case Found.Postcode hit -> postcode(hit, typed);
            case Found.OnePlace hit -> new SeeOther(hit.place().path());
            case Found.Several several -> several(several, typed);
            case Found.Outward outward -> choices.outward(outward, typed);
            case Found.NoLongerInUse gone -> choices.noLongerInUse(gone, typed);
            case Found.UnknownPostcode unknown -> choices.unknown(unknown, typed);
            case Found.NotInLondon elsewhere -> pages.notInLondon(elsewhere.postcode(), typed);
            case Found.Nothing nothing -> pages.nothing(typed);
        };
    }

    private Object postcode(Found.Postcode hit, String typed) {
        var candidates = hit.located().candidates();
        if (candidates.size() == 1)
            return new SeeOther(candidates.getFirst().area().path());
        return candidates.isEmpty() ? pages.nothing(typed) : choices.postcode(hit.located(), typed);
    }

    private Object several(Found.Several several, String typed) {
        if (several.exact() && several.matches().size() == 1)
            return new SeeOther(path(several.matches().getFirst()));
        return choices.several(several, typed);
    }

    private static String path(Match match) {
        return switch (match) {
            case Match.PlaceMatch hit -> hit.place().path();
            case Match.AreaMatch hit -> hit.area().path();
        };
    }
}
