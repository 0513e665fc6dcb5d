package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Assigning;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.desk.ActPage;
import org.wardmote.ledger.desk.Field;
import org.wardmote.ledger.desk.Onward;
import org.wardmote.people.Holders;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// `…/assignment`: who answers it. Sent without a name, whoever sends it takes it themselves.
@Controller
class AssignmentController {

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
        return page(acts.get(reference, viewer), Faults.NONE);
    }

    @PostMapping("/desk/contributions/{reference}/assignment")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(required = false) @Nullable String to,
            HttpServletResponse response) {
        var one = acts.get(reference, viewer);
        var chosen = to == null
                ? viewer.whom()
                : colleagues(one).stream()
                        .filter(colleague -> colleague.value().toString().equals(to))
                        .findFirst()
                        .orElse(null);
        if (chosen == null) {
            var faults = Faults.NONE.and("to", acts.words().say("desk.act.assignment.none"));
            return Onward.back(page(one, faults), response);
        }
        assigning.assign(one.id(), chosen, viewer);
        return Way.done(one, "assignment");
    }

    @PostMapping("/desk/contributions/{reference}/unassignment")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object destroy(Viewer viewer, @PathVariable String reference) {
        var one = acts.get(reference, viewer);
        assigning.unassign(one.id(), viewer);
        return Way.done(one, "unassignment");
    }

    private List<PersonId> colleagues(Contribution one) {
        var placed = one.placed();
        return holders.list(Function.ANSWER, one.lead(), placed.borough(), placed.area());
    }

    private ActPage page(Contribution one, Faults faults) {
        var saying = acts.words();
        var names = colleagues(one).stream()
                .map(colleague -> new Choice(colleague.value().toString(), saying.colleague(colleague)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
        var current = one.assignedTo();
        var chosen = current == null ? null : current.value().toString();
        var field = new Field.Pick("to", saying.say("desk.act.assignment.to"), null, names, chosen);
        return acts.page(one, "assignment", "assignment", faults, List.of(field));
    }
}
