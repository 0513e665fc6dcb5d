package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.ledger.desk.ActPage;
import org.wardmote.ledger.desk.Field;
import org.wardmote.ledger.desk.Onward;
import org.wardmote.people.Viewer;

/// `…/abuse`: says that the words abuse staff; `…/abuse/decision`: a supervisor says whether they do. It is
/// answered either way.
@Controller
class AbuseController {

    private static final String FLAG = "abuse";
    private static final String DECISION = "decision";

    private final Acts acts;
    private final Handling handling;

    AbuseController(Acts acts, Handling handling) {
        this.acts = acts;
        this.handling = handling;
    }

    @GetMapping("/desk/contributions/{reference}/abuse")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return acts.words(acts.get(reference, viewer), FLAG, FLAG, Faults.NONE, WordsForm.BLANK);
    }

    @PostMapping("/desk/contributions/{reference}/abuse")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute WordsForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = acts.get(reference, viewer);
        var faults = Faults.of(errors, acts.plain());
        if (!faults.isEmpty()) return Onward.back(acts.words(one, FLAG, FLAG, faults, form), response);
        handling.flagAbuse(one.id(), form.text(), viewer);
        return Way.done(one, FLAG);
    }

    @GetMapping("/desk/contributions/{reference}/abuse/decision")
    @Staff(Function.SUPERVISE)
    ActPage showDecision(Viewer viewer, @PathVariable String reference) {
        return decision(acts.get(reference, viewer), Faults.NONE);
    }

    @PostMapping("/desk/contributions/{reference}/abuse/decision")
    @Staff(Function.SUPERVISE)
    Object decide(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String upheld,
            HttpServletResponse response) {
        var one = acts.get(reference, viewer);
        if (!upheld.equals("yes") && !upheld.equals("no")) {
            var faults = Faults.NONE.and("upheld", acts.words().say("desk.act.decision.none"));
            return Onward.back(decision(one, faults), response);
        }
        handling.decideAbuse(one.id(), upheld.equals("yes"), viewer);
        return Way.done(one, DECISION);
    }

    private ActPage decision(Contribution one, Faults faults) {
        var saying = acts.words();
        var options = List.of(
                new Choice("yes", saying.say("desk.act.decision.yes")),
                new Choice("no", saying.say("desk.act.decision.no")));
        var field = new Field.OneOf("upheld", saying.say("desk.act.decision.legend"), null, options, null);
        return acts.page(one, DECISION, "abuse/decision", faults, List.of(field));
    }
}
