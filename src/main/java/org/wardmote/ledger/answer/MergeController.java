package org.wardmote.ledger.answer;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Field;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Contributions;
import org.wardmote.ledger.contribution.Handling;
import org.wardmote.people.Viewer;

/// `…/merge`: a person sees that two say the same; `…/unmerge` takes that back.
@Controller
class MergeController {

    private static final String VERB = "merge";

    private final Acts acts;
    private final Contributions contributions;
    private final Handling handling;

    MergeController(Acts acts, Contributions contributions, Handling handling) {
        this.acts = acts;
        this.contributions = contributions;
        this.handling = handling;
    }

    @GetMapping("/desk/contributions/{reference}/merge")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.get(reference, VERB, viewer), Faults.NONE, null);
    }

    @PostMapping("/desk/contributions/{reference}/merge")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String into,
            HttpServletResponse response) {
        var one = acts.find(reference, VERB, viewer);
        var lead = find(into, viewer);
        var faults = lead.isPresent()
                ? Faults.NONE
                : Faults.NONE.and("into", acts.words().say("desk.act.merge.none"));
        return DeskForm.tryTo(
                acts.doing(
                        one,
                        VERB,
                        viewer,
                        () -> handling.merge(one.id(), lead.orElseThrow().id(), viewer)),
                faults,
                again -> page(one, again, into),
                response);
    }

    private Optional<Contribution> find(String typed, Viewer viewer) {
        return Reference.find(typed)
                .flatMap(reference -> contributions.find(reference, viewer))
                .filter(found -> Cases.isTheirsToAnswer(found, viewer));
    }

    @PostMapping("/desk/contributions/{reference}/unmerge")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object destroy(Viewer viewer, @PathVariable String reference) {
        var one = acts.find(reference, "unmerge", viewer);
        return acts.doing(one, "unmerge", viewer, () -> handling.unmerge(one.id(), viewer))
                .get();
    }

    private ActPage page(Contribution one, Faults faults, @Nullable String into) {
        var saying = acts.words();
        var field =
                new Field.Line("into", saying.say("desk.act.merge.into"), saying.say("desk.act.merge.into.hint"), into);
        return acts.page(one, VERB, VERB, faults, List.of(field));
    }
}
