package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.Viewer;

/// `/desk/contributions/{reference}`. What is restricted is shown only to who says what for.
@Controller
class CaseController {

    private static final int LONGEST_PURPOSE = 300;

    private final Cases cases;
    private final Openings openings;
    private final CasePages pages;
    private final Acts acts;

    CaseController(Cases cases, Openings openings, CasePages pages, Acts acts) {
        this.cases = cases;
        this.openings = openings;
        this.pages = pages;
        this.acts = acts;
    }

    @GetMapping("/desk/contributions/{reference}")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.ANALYSE, Function.DECIDE, Function.SCRUTINISE})
    Object show(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String start,
            @RequestParam(required = false) @Nullable String done) {
        var one = cases.find(reference, viewer);
        if (Cases.isOnlyOffered(one, viewer)) return new SeeOther("/desk/referrals/" + one.reference());
        if (one.isRestricted() && !openings.read(one, viewer)) return purpose(one, Faults.NONE, null);
        return pages.page(one, viewer, start, done);
    }

    @PostMapping("/desk/contributions/{reference}/opening")
    @Staff({Function.ANSWER, Function.SUPERVISE, Function.SCRUTINISE})
    Object open(
            Viewer viewer,
            @PathVariable String reference,
            @ModelAttribute WordsForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = cases.find(reference, viewer);
        var faults = Faults.of(errors, acts.plain());
        if (form.text().isBlank()) faults = faults.and("words", acts.words().say("desk.act.opening.none"));
        if (form.text().length() > LONGEST_PURPOSE)
            faults = faults.and("words", acts.words().say("desk.act.opening.long"));
        if (!faults.isEmpty()) return DeskForm.back(purpose(one, faults, form.words()), response);
        openings.open(one, form.text(), viewer);
        return new SeeOther("/desk/contributions/" + one.reference());
    }

    private ActPage purpose(Contribution one, Faults faults, @Nullable String typed) {
        var saying = acts.words();
        var field = new Field.Text(
                "words",
                saying.say("desk.act.opening.words"),
                saying.say("desk.act.opening.hint"),
                typed,
                LONGEST_PURPOSE);
        return acts.page(one, "opening", "opening", faults, List.of(field));
    }
}
