package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.wardmote.ledger.contribution.Assigning;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.Holders;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// `…/assignment`: who answers it. Sent without a name, whoever sends it takes it themselves.
@Controller
class AssignmentController {

    private static final String VERB = "assignment";

    private final Acts acts;
    private final Assigning assigning;
    private final Holders holders;

    AssignmentController(Acts acts, Assigning assigning, Holders holders) {
        this.acts = acts;
        this.assigning = assigning;
        this.holders = holders;
    }

    @GetMapping("/desk/contributions/{reference}/assignment")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.get(reference, VERB, viewer), Faults.NONE, null);
    }

    @PostMapping("/desk/contributions/{reference}/assignment")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String to,
            HttpServletResponse response) {
        var one = acts.find(reference, VERB, viewer);
        var chosen = to == null ? Optional.of(viewer.whom()) : person(to);
        var faults = chosen.isPresent()
                ? Faults.NONE
                : Faults.NONE.and("to", acts.words().say("desk.act.assignment.none"));
        return DeskForm.tryTo(
                acts.doing(one, VERB, viewer, () -> assigning.assign(one.id(), chosen.orElseThrow(), viewer)),
                faults,
                again -> page(one, again, to),
                response);
    }

    private static Optional<PersonId> person(String typed) {
        try {
            return Optional.of(new PersonId(UUID.fromString(typed)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @PostMapping("/desk/contributions/{reference}/unassignment")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object destroy(Viewer viewer, @PathVariable String reference) {
        var one = acts.find(reference, "unassignment", viewer);
        return acts.doing(one, "unassignment", viewer, () -> assigning.unassign(one.id(), viewer))
                .get();
    }

    private List<PersonId> colleagues(Contribution one) {
        var placed = one.placed();
        return holders.list(Function.ANSWER, one.lead(), placed.borough(), placed.area());
    }

    private ActPage page(Contribution one, Faults faults, @Nullable String typed) {
        var saying = acts.words();
        var names = colleagues(one).stream()
                .map(colleague -> new Choice(colleague.value().toString(), saying.colleague(colleague)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        var current = one.assignedTo();
        var chosen = typed != null || current == null ? typed : current.value().toString();
        var field = new Field.Pick("to", saying.say("desk.act.assignment.to"), null, names, chosen);
        return acts.page(one, VERB, VERB, faults, List.of(field));
    }
}
