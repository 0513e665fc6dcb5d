package org.wardmote.priority.decision;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `…/outcome`: what it brought about, beside what was hoped for.
@Controller
class OutcomeController {

    private static final String OUTCOME = "outcome";

    private final DecisionActs acts;
    private final Measuring measuring;
    private final VersionRows versions;
    private final Clock clock;

    OutcomeController(DecisionActs acts, Measuring measuring, VersionRows versions, Clock clock) {
        this.acts = acts;
        this.measuring = measuring;
        this.versions = versions;
        this.clock = clock;
    }

    @GetMapping("/desk/decisions/{reference}/outcome")
    @Staff(Function.DECIDE)
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.find(reference, viewer, Function.DECIDE), Faults.NONE, OutcomeForm.BLANK);
    }

    @PostMapping("/desk/decisions/{reference}/outcome")
    @Staff(Function.DECIDE)
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute OutcomeForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var decision = acts.find(reference, viewer, Function.DECIDE);
        return DeskForm.tryTo(
                acts.doing(
                        decision,
                        OUTCOME,
                        () -> measuring.measure(
                                decision.id(), form.reached(), form.found(), viewer, Moments.now(clock))),
                Faults.of(errors, acts.words()),
                faults -> page(decision, faults, form),
                response);
    }

    private ActPage page(Decision decision, Faults faults, OutcomeForm form) {
        var words = acts.words();
        var hoped = versions.findHolding(decision.id())
                .map(version ->
                        words.say("decision.outcome.hoped", version.content().anticipated()))
                .orElse(null);
        var ways = Stream.of("yes", "partly", "no")
                .map(way -> new Choice(way, words.say("decision.reached." + way)))
                .toList();
        return acts.page(
                decision,
                OUTCOME,
                null,
                faults,
                List.of(
                        new Field.OneOf("reached", words.say("decision.outcome.reached"), hoped, ways, form.reached()),
                        new Field.Text(
                                "found",
                                words.say("decision.outcome.found"),
                                words.say("decision.outcome.found.hint"),
                                form.found(),
                                Content.MOST)));
    }
}
