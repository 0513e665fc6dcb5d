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
        var now = clock.instant();
        var late = due.list(new DueQuestion(reach, now, null, null, false, asker), Cursor.START);
        var unassigned = due.list(new DueQuestion(reach, null, null, null, true, asker), new Cursor(now, 0));
        return new EscalationsPage(
                frame,
                lines(page(late), saying),
                lines(page(unassigned), saying),
                lines(escalations.listCrimes(reach, asker), saying),
                lines(escalations.listFlagged(reach, asker), saying),
                late.size() > DueList.PAGE ? "/desk/contributions?show=late" : null,
                unassigned.size() > DueList.PAGE ? "/desk/contributions?show=unassigned" : null);
    }

    private static List<DueRow> page(List<DueRow> rows) {
        return rows.subList(0, Math.min(rows.size(), DueList.PAGE));
    }

    private static List<Line> lines(List<DueRow> rows, Saying saying) {
        return rows.stream().map(row -> Line.of(row, null, saying)).toList();
    }
}
