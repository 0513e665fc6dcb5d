package org.wardmote.priority.decision;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.SeeOther;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.Findings;
import org.wardmote.priority.record.CannotBeNow;

/// `/desk/decisions/new?finding=…`, and `…/draft` until somebody stands by it.
@Controller
class DraftingController {

    private final DecisionActs acts;
    private final Drafting drafting;
    private final VersionRows versions;
    private final Findings findings;
    private final Clock clock;

    DraftingController(DecisionActs acts, Drafting drafting, VersionRows versions, Findings findings, Clock clock) {
        this.acts = acts;
        this.drafting = drafting;
        this.versions = versions;
        this.findings = findings;
        this.clock = clock;
    }

    @GetMapping("/desk/decisions/new")
    @Staff({Function.ANALYSE, Function.DECIDE})
    ActPage fresh(Viewer viewer, @RequestParam(defaultValue = "") String finding) {
        var on = on(finding, viewer);
        if (on.isEmpty()) throw new NotFound();
        var first = on.getFirst();
        return page(Faults.NONE, DecisionForm.on(finding, first.title(), first.statement()));
    }

    @PostMapping("/desk/decisions")
    @Staff({Function.ANALYSE, Function.DECIDE})
    Object create(
            Viewer viewer,
            @Valid @ModelAttribute DecisionForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var on = on(form.finding(), viewer);
        var faults = form.faults(errors, acts.words());
        return DeskForm.tryTo(
                () -> {
                    var made = drafting.propose(
                            on.stream().map(Finding::id).toList(), form.content(), null, viewer, Moments.now(clock));
                    return new SeeOther(DecisionActs.home(made) + "?done=proposed");
                },
                on.isEmpty() ? faults.and("", acts.words().say("decision.form.finding.none")) : faults,
                again -> page(again, form),
                response);
    }

    /// Several, with commas between.
    private List<Finding> on(@Nullable String references, Viewer viewer) {
        return Arrays.stream(String.valueOf(references).split("[\\s,]+"))
                .flatMap(one -> Reference.find(one).stream())
                .distinct()
                .limit(100)
                .map(one -> findings.find(one, viewer))
                .flatMap(Optional::stream)
                .toList();
    }

    private ActPage page(Faults faults, DecisionForm form) {
        var frame = acts.below("decision.new.title");
        return new ActPage(
                frame,
                null,
                frame.say("decision.new.lede"),
                null,
                faults,
                DecisionActs.LIST,
                new DecisionFields(frame.words(), form).all(false),
                frame.say("decision.new.submit"),
                DecisionActs.LIST);
    }

    @GetMapping("/desk/decisions/{reference}/draft")
    @Staff({Function.ANALYSE, Function.DECIDE})
    ActPage edit(Viewer viewer, @PathVariable String reference) {
        var decision = acts.find(reference, viewer, Function.ANALYSE, Function.DECIDE);
        var version = inWork(decision);
        var form = DecisionForm.of(version, version.content().correction());
        return draft(decision, version.number() > 1, Faults.NONE, form);
    }

    @PostMapping("/desk/decisions/{reference}/draft")
    @Staff({Function.ANALYSE, Function.DECIDE})
    Object update(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute DecisionForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var decision = acts.find(reference, viewer, Function.ANALYSE, Function.DECIDE);
        var seen = form.seen() == null ? 0 : form.seen();
        var isCorrection = decision.isTaken();
        return DeskForm.tryTo(
                acts.doing(
                        decision,
                        "draft",
                        () -> drafting.rewrite(decision.id(), form.content(), seen, viewer, Moments.now(clock))),
                form.faults(errors, acts.words()),
                faults -> draft(decision, isCorrection, faults, form),
                response);
    }

    private Version inWork(Decision decision) {
        return versions.findInWork(decision.id())
                .orElseThrow(() -> new CannotBeNow("Nothing of this decision is being written."));
    }

    private ActPage draft(Decision decision, boolean isCorrection, Faults faults, DecisionForm form) {
        return acts.page(
                decision,
                "draft",
                acts.words().say("decision.act.draft.warning"),
                faults,
                new DecisionFields(acts.words(), form).all(isCorrection));
    }
}
