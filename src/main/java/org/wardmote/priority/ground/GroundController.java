package org.wardmote.priority.ground;

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
import org.wardmote.people.Viewer;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.Findings;
import org.wardmote.priority.priority.PriorityActs;
import org.wardmote.priority.priority.Standing;

/// `…/finding`: a priority rests on what many people said, as somebody has found it out.
@Controller
class GroundController {

    private final PriorityActs acts;
    private final Grounds grounds;
    private final Findings findings;

    GroundController(PriorityActs acts, Grounds grounds, Findings findings) {
        this.acts = acts;
        this.grounds = grounds;
        this.findings = findings;
    }

    @GetMapping("/desk/priorities/{reference}/finding")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    ActPage show(Viewer viewer, @PathVariable String reference) {
        return page(acts.get(reference, viewer), Faults.NONE, null);
    }

    @PostMapping("/desk/priorities/{reference}/finding")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    Object create(
            Viewer viewer,
            @PathVariable String reference,
            @RequestParam(defaultValue = "") String finding,
            HttpServletResponse response) {
        var it = acts.get(reference, viewer);
        var found = find(finding, viewer);
        var faults = found.isPresent()
                ? Faults.NONE
                : Faults.NONE.and("finding", acts.words().say("priority.finding.unknown"));
        return DeskForm.tryTo(
                acts.doing(
                        it,
                        "finding",
                        () -> grounds.add(it.id(), found.orElseThrow().reference(), viewer)),
                faults,
                again -> page(it, again, finding),
                response);
    }

    private Optional<Finding> find(String typed, Viewer viewer) {
        return Reference.find(typed).flatMap(reference -> findings.find(reference, viewer));
    }

    private ActPage page(Standing it, Faults faults, @Nullable String finding) {
        var words = acts.words();
        var field = new Field.Line(
                "finding", words.say("priority.finding.reference"), words.say("priority.finding.hint"), finding);
        return acts.page(it, "finding", "finding", faults, List.of(field));
    }
}
