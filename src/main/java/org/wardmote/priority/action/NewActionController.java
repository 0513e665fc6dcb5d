package org.wardmote.priority.action;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.area.Organisation;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Standing;

/// `…/actions`: somebody is to do something by a day.
@Controller
class NewActionController {

    private static final String RESIDENTS = Action.Owner.RESIDENTS.code();

    private final PriorityActs acts;
    private final Actions actions;
    private final Organisations organisations;

    NewActionController(PriorityActs acts, Actions actions, Organisations organisations) {
        this.acts = acts;
        this.actions = actions;
        this.organisations = organisations;
    }

    @GetMapping("/desk/priorities/{reference}/actions")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.get(reference, viewer), Faults.NONE, ActionForm.BLANK);
    }

    @PostMapping("/desk/priorities/{reference}/actions")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @Valid @ModelAttribute ActionForm form,
            BindingResult errors,
            HttpServletResponse response) {
        var it = acts.get(reference, viewer);
        var faults = Faults.of(errors, acts.words());
        var owner = owner(form);
        if (owner.isEmpty()) faults = faults.and("owner", acts.words().say("priority.action.owner.none"));
        var due = form.day().date();
        if (due.isEmpty()) faults = faults.and("due", acts.words().say("priority.date.none"));
        return DeskForm.tryTo(
                acts.doing(
                        it,
                        "action",
                        () -> actions.add(it.id(), form.action(owner.orElseThrow(), due.orElseThrow()), viewer)),
                faults,
                again -> page(it, again, form),
                response);
    }

    private Optional<Action.Owner> owner(ActionForm form) {
        if (RESIDENTS.equals(form.owner())) return Optional.of(Action.Owner.RESIDENTS);
        return organisations.list().stream()
                .filter(one -> one.id().equals(form.owner()) && one.kind() != Organisation.Kind.OVERSIGHT)
                .map(one -> one.kind() == Organisation.Kind.POLICE ? Action.Owner.POLICE : Action.Owner.PARTNER)
                .findFirst();
    }

    private ActPage page(Standing it, Faults faults, ActionForm form) {
        var words = acts.words();
        var owners = new ArrayList<Choice>();
        organisations.list().stream()
                .filter(one -> one.kind() != Organisation.Kind.OVERSIGHT)
                .forEach(one -> owners.add(new Choice(one.id(), one.name())));
        owners.add(new Choice(RESIDENTS, words.say("priority.owner.residents")));
        return acts.page(
                it,
                "action",
                "actions",
                faults,
                List.of(
                        new Field.Pick("owner", words.say("priority.action.owner"), null, owners, form.owner()),
                        new Field.Text(
                                "what",
                                words.say("priority.action.what"),
                                words.say("priority.action.what.hint"),
                                form.what(),
                                DatedActions.LONGEST),
                        new Field.Line(
                                "whose",
                                words.say("priority.action.whose"),
                                words.say("priority.action.whose.hint"),
                                form.whose()),
                        new Field.Day("due", words.say("priority.action.due"), null, form.day()),
                        new Field.OneOf(
                                "harmless",
                                words.say("priority.action.harmless"),
                                words.say("priority.action.harmless.hint"),
                                List.of(new Choice("yes", words.say("priority.action.harmless.yes"))),
                                form.harmless())));
    }
}
