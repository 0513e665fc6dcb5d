package org.wardmote.priority.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.wardmote.ledger.Contributed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Standing;

/// `…/evidence`: a contribution, or another source, on which it rests.
@Controller
class EvidenceController {

    private final PriorityActs acts;
    private final Resting resting;
    private final Contributed contributed;

    EvidenceController(PriorityActs acts, Resting resting, Contributed contributed) {
        this.acts = acts;
        this.resting = resting;
        this.contributed = contributed;
    }

    @GetMapping("/desk/priorities/{reference}/evidence")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.get(reference, viewer), Faults.NONE, null, null);
    }

    @PostMapping("/desk/priorities/{reference}/evidence")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String contribution,
            @RequestParam(defaultValue = "") String source,
            HttpServletResponse response) {
        var it = acts.get(reference, viewer);
        return DeskForm.tryTo(
                acts.doing(it, "evidence", () -> add(it, contribution, source, viewer)),
                check(contribution, source, viewer),
                faults -> page(it, faults, contribution, source),
                response);
    }

    private void add(Standing it, String contribution, String source, Viewer viewer) {
        if (!contribution.isBlank())
            resting.add(it.id(), Reference.find(contribution).orElseThrow(), viewer);
        if (!source.isBlank()) resting.add(it.id(), source, viewer);
    }

    private Faults check(String contribution, String source, Viewer viewer) {
        var words = acts.words();
        if (contribution.isBlank() && source.isBlank())
            return Faults.NONE.and("contribution", words.say("priority.evidence.none"));
        if (source.strip().length() > FrozenEvidence.LONGEST)
            return Faults.NONE.and("source", words.say("priority.words.long"));
        var known = contribution.isBlank()
                || Reference.find(contribution)
                        .flatMap(found -> contributed.find(found, viewer))
                        .isPresent();
        return known ? Faults.NONE : Faults.NONE.and("contribution", words.say("priority.evidence.unknown"));
    }

    private ActPage page(Standing it, Faults faults, @Nullable String contribution, @Nullable String source) {
        var words = acts.words();
        return acts.page(
                it,
                "evidence",
                "evidence",
                faults,
                List.of(
                        new Field.Line(
                                "contribution",
                                words.say("priority.evidence.contribution"),
                                words.say("priority.evidence.contribution.hint"),
                                contribution),
                        new Field.Text(
                                "source",
                                words.say("priority.evidence.source"),
                                words.say("priority.evidence.source.hint"),
                                source,
                                FrozenEvidence.LONGEST)));
    }
}
