package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.Viewer;

/// `…/abuse/decision`: a supervisor says whether words that were called abuse of staff are that. It is answered
/// either way.
@Controller
class AbuseDecisionController {

    private static final String VERB = "decision";

    private final Acts acts;
    private final Handling handling;

    AbuseDecisionController(Acts acts, Handling handling) {
        this.acts = acts;
        this.handling = handling;
    }

    @GetMapping("/desk/contributions/{reference}/abuse/decision")
    @Staff(Function.SUPERVISE)
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.get(reference, VERB, viewer), Faults.NONE, null);
    }

    @PostMapping("/desk/contributions/{reference}/abuse/decision")
    @Staff(Function.SUPERVISE)
    Object decide(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String upheld,
            HttpServletResponse response) {
        var one = acts.find(reference, VERB, viewer);
        var chosen = upheld.equals("yes") || upheld.equals("no");
        var faults =
                chosen ? Faults.NONE : Faults.NONE.and("upheld", acts.words().say("desk.act.decision.none"));
        return DeskForm.tryTo(
                acts.doing(one, VERB, viewer, () -> handling.decideAbuse(one.id(), upheld.equals("yes"), viewer)),
                faults,
                again -> page(one, again, upheld),
                response);
    }

    private ActPage page(Contribution one, Faults faults, @Nullable String chosen) {
        var saying = acts.words();
        var options = List.of(
                new Choice("yes", saying.say("desk.act.decision.yes")),
                new Choice("no", saying.say("desk.act.decision.no")));
        var field = new Field.OneOf("upheld", saying.say("desk.act.decision.legend"), null, options, chosen);
        return acts.page(one, VERB, "abuse/decision", faults, List.of(field));
    }
}
