package org.wardmote.priority.decision;

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

/// `…/closing`, once everybody has been told.
@Controller
class ClosingController {

    private static final String CLOSING = "closing";

    private final DecisionActs acts;
    private final Closing closing;
    private final Clock clock;

    ClosingController(DecisionActs acts, Closing closing, Clock clock) {
        this.acts = acts;
        this.closing = closing;
        this.clock = clock;
    }

    @GetMapping("/desk/decisions/{reference}/closing")
    @Staff(Function.DECIDE)
    ActPage ask(Viewer viewer, @PathVariable String reference) {
        return acts.page(acts.find(reference, viewer, Function.DECIDE), CLOSING, null, Faults.NONE, List.of());
    }

    @PostMapping("/desk/decisions/{reference}/closing")
    @Staff(Function.DECIDE)
    Object close(Viewer viewer, @PathVariable String reference, HttpServletResponse response) {
        var decision = acts.find(reference, viewer, Function.DECIDE);
        return DeskForm.tryTo(
                acts.doing(decision, CLOSING, () -> closing.close(decision.id(), viewer, Moments.now(clock))),
                Faults.NONE,
                faults -> acts.page(decision, CLOSING, null, faults, List.of()),
                response);
    }
}
