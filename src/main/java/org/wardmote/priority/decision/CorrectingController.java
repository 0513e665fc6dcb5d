package org.wardmote.priority.decision;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.record.CannotBeNow;

/// `…/correction`: the next version of what was public; `…/dropping` of one that was begun.
@Controller
class CorrectingController {

    private static final String DROPPING = "dropping";

    private final DecisionActs acts;
    private final Correcting correcting;
    private final VersionRows versions;
    private final Clock clock;

    CorrectingController(DecisionActs acts, Correcting correcting, VersionRows versions, Clock clock) {
        this.acts = acts;
        this.correcting = correcting;
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping("/desk/decisions/{reference}/correction")
    @Staff({Function.ANALYSE, Function.DECIDE})
    ActPage ask(Viewer viewer, @PathVariable String reference) {
        var decision = acts.find(reference, viewer, Function.ANALYSE, Function.DECIDE);
        var version = versions.findHolding(decision.id())
                .orElseThrow(() -> new CannotBeNow("Nothing of this decision is public yet: change its draft."));
        return correction(decision, Faults.NONE, DecisionForm.of(version, null));
    }

    @PostMapping("/desk/decisions/{reference}/correction")
    @Staff({Function.ANALYSE, Function.DECIDE})
    Object correct(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute DecisionForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var decision = acts.find(reference, viewer, Function.ANALYSE, Function.DECIDE);
        var found = form.faults(errors, acts.words());
        var isSaid = form.correction() != null && !form.correction().isBlank();
        return DeskForm.tryTo(
                acts.doing(
                        decision,
                        "correction",
                        () -> correcting.correct(decision.id(), form.content(), viewer, Moments.now(clock))),
                isSaid ? found : found.and("correction", acts.words().say("decision.form.correction.none")),
                faults -> correction(decision, faults, form),
                response);
    }

    private ActPage correction(Decision decision, Faults faults, DecisionForm form) {
        return acts.page(decision, "correction", null, faults, new DecisionFields(acts.words(), form).all(true));
    }

    @GetMapping("/desk/decisions/{reference}/dropping")
    @Staff({Function.ANALYSE, Function.DECIDE})
    ActPage why(Viewer viewer, @PathVariable String reference) {
        var decision = acts.find(reference, viewer, Function.ANALYSE, Function.DECIDE);
        return dropping(decision, Faults.NONE, DroppingForm.BLANK);
    }

    @PostMapping("/desk/decisions/{reference}/dropping")
    @Staff({Function.ANALYSE, Function.DECIDE})
    Object drop(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute DroppingForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var decision = acts.find(reference, viewer, Function.ANALYSE, Function.DECIDE);
        return DeskForm.tryTo(
                acts.doing(
                        decision,
                        DROPPING,
                        () -> correcting.drop(decision.id(), form.reason(), viewer, Moments.now(clock))),
                Faults.of(errors, acts.words()),
                faults -> dropping(decision, faults, form),
                response);
    }

    private ActPage dropping(Decision decision, Faults faults, DroppingForm form) {
        var words = acts.words();
        var field = new Field.Text(
                "reason",
                words.say("decision.dropping.reason"),
                words.say("decision.dropping.reason.hint"),
                form.reason(),
                Content.MOST);
        return acts.page(decision, DROPPING, null, faults, List.of(field));
    }
}
