package org.wardmote.priority.finding;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wardmote.kernel.ActPage;
import org.wardmote.kernel.DeskForm;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `…/acknowledgement`, at the post to which a finding went.
@Controller
class AcknowledgingController {

    private static final String ACKNOWLEDGEMENT = "acknowledgement";

    private final FindingActs acts;
    private final Acknowledging acknowledging;
    private final Clock clock;

    AcknowledgingController(FindingActs acts, Acknowledging acknowledging, Clock clock) {
        this.acts = acts;
        this.acknowledging = acknowledging;
        this.clock = clock;
    }

    @GetMapping("/desk/findings/{reference}/acknowledgement")
    @Staff(Function.DECIDE)
    ActPage ask(Viewer viewer, @PathVariable String reference) {
        return acts.page(acts.find(reference, viewer, Function.DECIDE), ACKNOWLEDGEMENT, Faults.NONE, List.of());
    }

    @PostMapping("/desk/findings/{reference}/acknowledgement")
    @Staff(Function.DECIDE)
    Object acknowledge(Viewer viewer, @PathVariable String reference, HttpServletResponse response) {
        var finding = acts.find(reference, viewer, Function.DECIDE);
        return DeskForm.tryTo(
                acts.doing(
                        finding,
                        ACKNOWLEDGEMENT,
                        () -> acknowledging.acknowledge(finding.id(), viewer, Moments.now(clock))),
                Faults.NONE,
                faults -> acts.page(finding, ACKNOWLEDGEMENT, faults, List.of()),
                response);
    }
}
