package org.wardmote.ledger.desk;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Staff;
import org.wardmote.people.Viewer;

/// `/desk/escalations`: what a supervisor has to see to.
@Controller
class EscalationsController {

    private final DueList due;
    private final Escalations escalations;
    private final DeskFrames frames;
    private final Sayings sayings;
    private final Clock clock;

    EscalationsController(DueList due, Escalations escalations, DeskFrames frames, Sayings sayings, Clock clock) {
        this.due = due;
        this.escalations = escalations;
        this.frames = frames;
        this.sayings = sayings;
        this.clock = clock;
    }

    @GetMapping("/desk/escalations")
    @Staff(Function.SUPERVISE)
    EscalationsPage index(Viewer viewer) {
        var frame = frames.page("desk.escalations.title");
        var saying = sayings.of(frame.words());
        var reach = Reach.of(viewer, Function.SUPERVISE);
        var asker = viewer.whom();
        var late = due.list(new DueQuestion(reach, clock.instant(), null, null, false, asker), Cursor.START);
        var shown = late.subList(0, Math.min(late.size(), DueList.PAGE));
        return new EscalationsPage(
                frame,
                lines(shown, saying),
                lines(escalations.listCrimes(reach, asker), saying),
                lines(escalations.listFlagged(reach, asker), saying),
                late.size() > shown.size() ? "/desk/contributions?show=late" : null);
    }

    private static List<Line> lines(List<DueRow> rows, Saying saying) {
        return rows.stream().map(row -> Line.of(row, null, saying)).toList();
    }
}
