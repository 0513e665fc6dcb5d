package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
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
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.PassedTo;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.Viewer;

/// `…/passing`: it goes to a specialist team, with the reference it has there; the person is told as much as is
/// written here.
@Controller
class PassingController {

    private static final String VERB = "passing";

    private final Acts acts;
    private final Handling handling;

    PassingController(Acts acts, Handling handling) {
        this.acts = acts;
        this.handling = handling;
    }

    @GetMapping("/desk/contributions/{reference}/passing")
    @Staff(Function.ANSWER)
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.get(reference, VERB, viewer), Faults.NONE, PassingForm.BLANK);
    }

    @PostMapping("/desk/contributions/{reference}/passing")
    @Staff(Function.ANSWER)
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute PassingForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var one = acts.find(reference, VERB, viewer);
        return DeskForm.tryTo(
                acts.doing(
                        one,
                        VERB,
                        viewer,
                        () -> handling.passOn(one.id(), form.passedTo(), form.theirReference(), form.told(), viewer)),
                Faults.of(errors, acts.plain()),
                faults -> page(one, faults, form),
                response);
    }

    private ActPage page(Contribution one, Faults faults, PassingForm form) {
        var saying = acts.words();
        var options = Arrays.stream(PassedTo.values())
                .map(to -> new Choice(
                        to.code(), saying.passedTo(to), saying.say("desk.act.passing.to." + to.code() + ".hint")))
                .toList();
        return acts.page(
                one,
                VERB,
                VERB,
                faults,
                List.of(
                        new Field.OneOf("to", saying.say("desk.act.passing.to"), null, options, form.to()),
                        new Field.Line(
                                "theirs",
                                saying.say("desk.act.passing.theirs"),
                                saying.say("desk.act.passing.theirs.hint"),
                                form.theirs()),
                        new Field.Text(
                                "tell",
                                saying.say("desk.act.passing.tell"),
                                saying.say("desk.act.passing.tell.hint"),
                                form.tell(),
                                2000)));
    }
}
