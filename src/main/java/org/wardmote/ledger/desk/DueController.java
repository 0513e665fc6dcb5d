package org.wardmote.ledger.desk;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Staff;
import org.wardmote.ledger.State;
import org.wardmote.people.Viewer;

/// `/desk/contributions`: what is due.
@Controller
class DueController {

    private final DuePages pages;

    DueController(DuePages pages) {
        this.pages = pages;
    }

    @GetMapping("/desk/contributions")
    @Staff({Function.ANSWER, Function.SUPERVISE})
    DuePage index(
            Viewer viewer,
            @RequestParam(defaultValue = "team") String show,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String after) {
        var view = DueView.find(show).orElseThrow(NotFound::new);
        return pages.page(
                viewer, view, state(state).orElse(null), Cursor.find(after).orElse(Cursor.START));
    }

    private static Optional<State> state(String code) {
        try {
            return code.isBlank() ? Optional.empty() : Optional.of(State.of(code));
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
