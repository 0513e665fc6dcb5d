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

/// `…/decision` by whoever decides, `…/approval` by somebody who wrote nothing of it, `…/return` to whoever did.
@Controller
class SigningController {

    private static final String DECISION = "decision";
    private static final String APPROVAL = "approval";
    private static final String RETURN = "return";

    private final DecisionActs acts;
    private final Deciding deciding;
    private final Drafting drafting;
    private final Clock clock;

    SigningController(DecisionActs acts, Deciding deciding, Drafting drafting, Clock clock) {
        this.acts = acts;
        this.deciding = deciding;
        this.drafting = drafting;
        this.clock = clock;
    }

    @GetMapping("/desk/decisions/{reference}/decision")
    @Staff(Function.DECIDE)
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.find(reference, viewer, Function.DECIDE), DECISION, Faults.NONE);
    }

    @PostMapping("/desk/decisions/{reference}/decision")
    @Staff(Function.DECIDE)
    Object decide(Viewer viewer, @PathVariable String reference, HttpServletResponse response) {
        var decision = acts.find(reference, viewer, Function.DECIDE);
        return DeskForm.tryTo(
                acts.doing(decision, DECISION, () -> deciding.decide(decision.id(), viewer, Moments.now(clock))),
                Faults.NONE,
                faults -> page(decision, DECISION, faults),
                response);
    }

    @GetMapping("/desk/decisions/{reference}/approval")
    @Staff(Function.APPROVE)
    ActPage ask(Viewer viewer, @PathVariable String reference) {
        return page(acts.find(reference, viewer, Function.APPROVE), APPROVAL, Faults.NONE);
    }

    @PostMapping("/desk/decisions/{reference}/approval")
    @Staff(Function.APPROVE)
    Object approve(Viewer viewer, @PathVariable String reference, HttpServletResponse response) {
        var decision = acts.find(reference, viewer, Function.APPROVE);
        return DeskForm.tryTo(
                acts.doing(decision, APPROVAL, () -> deciding.approve(decision.id(), viewer, Moments.now(clock))),
                Faults.NONE,
                faults -> page(decision, APPROVAL, faults),
                response);
    }

    private ActPage page(Decision decision, String act, Faults faults) {
        return acts.page(decision, act, null, faults, List.of());
    }

    @GetMapping("/desk/decisions/{reference}/return")
    @Staff({Function.DECIDE, Function.APPROVE, Function.PUBLISH})
    ActPage note(Viewer viewer, @PathVariable String reference) {
        return note(returned(reference, viewer), Faults.NONE, NoteForm.BLANK);
    }

    @PostMapping("/desk/decisions/{reference}/return")
    @Staff({Function.DECIDE, Function.APPROVE, Function.PUBLISH})
    Object giveBack(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute NoteForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var decision = returned(reference, viewer);
        return DeskForm.tryTo(
                acts.doing(
                        decision,
                        RETURN,
                        () -> drafting.giveBack(decision.id(), form.note(), viewer, Moments.now(clock))),
                Faults.of(errors, acts.words()),
                faults -> note(decision, faults, form),
                response);
    }

    private Decision returned(String reference, Viewer viewer) {
        return acts.find(reference, viewer, Function.DECIDE, Function.APPROVE, Function.PUBLISH);
    }

    private ActPage note(Decision decision, Faults faults, NoteForm form) {
        var field = new Field.Text("note", acts.words().say("decision.note"), null, form.note(), Content.MOST);
        return acts.page(decision, RETURN, null, faults, List.of(field));
    }
}
