package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.Viewer;

/// `POST …/answer`: the answer is given, or laid before a second reader; the same form with the other button keeps
/// a draft of it.
@Controller
class AnswerController {

    private final Cases cases;
    private final CasePages pages;
    private final AnswerRules rules;
    private final GivingAnswers giving;
    private final Acts acts;

    AnswerController(Cases cases, CasePages pages, AnswerRules rules, GivingAnswers giving, Acts acts) {
        this.cases = cases;
        this.pages = pages;
        this.rules = rules;
        this.giving = giving;
        this.acts = acts;
    }

    @PostMapping(path = "/desk/contributions/{reference}/answer", params = "do!=draft")
    @Staff(Function.ANSWER)
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute AnswerForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = get(reference, viewer);
        if (!cases.isOpen(one, viewer)) {
            giving.keep(one, form, viewer);
            return DeskForm.clash(acts.clash(one, form, PurposeComesFirst.SENTENCE), response);
        }
        var faults = rules.check(form, Faults.of(errors, acts.plain()));
        if (!faults.isEmpty()) {
            giving.keep(one, form, viewer);
            return DeskForm.back(pages.page(one, viewer, form, faults), response);
        }
        return switch (giving.give(one, form, viewer)) {
            case GivingAnswers.Given() -> done(one, "answer");
            case GivingAnswers.Read() -> done(one, "reading");
            case GivingAnswers.NotSent(var sentence) -> DeskForm.clash(acts.clash(one, form, sentence), response);
        };
    }

    @PostMapping(path = "/desk/contributions/{reference}/answer", params = "do=draft")
    @Staff(Function.ANSWER)
    Object draft(
            Viewer viewer, @PathVariable String reference, @ModelAttribute AnswerForm form, BindingResult unchecked) {
        var one = get(reference, viewer);
        giving.keep(one, form, viewer);
        return done(one, "draft");
    }

    private static Object done(Contribution one, String verb) {
        return new SeeOther("/desk/contributions/" + one.reference() + "?done=" + verb);
    }

    private Contribution get(String reference, Viewer viewer) {
        var one = cases.find(reference, viewer);
        if (!Cases.may(Function.ANSWER, one, viewer)) throw new NotFound();
        return one;
    }
}
