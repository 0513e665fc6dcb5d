package org.wardmote.priority.priority;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.desk.Publicly;
import org.wardmote.priority.desk.Within;

/// What staff do to priorities now: each in a transaction of its own, and seen by the public when it commits.
@Component
class OwnTransaction implements Moving {

    private final Dated dated;
    private final Worked worked;
    private final Within within;
    private final Publicly publicly;

    OwnTransaction(Dated dated, Worked worked, Within within, Publicly publicly) {
        this.dated = dated;
        this.worked = worked;
        this.within = within;
        this.publicly = publicly;
    }

    @Override
    public Standing raise(Placed placed, String issue, String why, Viewer by) {
        var who = by(placed, by);
        return publicly.make(at -> dated.raise(placed, issue, why, who, at));
    }

    @Override
    public void move(PriorityId id, Move move, Viewer by) {
        var who = by(id, by);
        publicly.happen(at -> dated.move(id, move, who, at));
    }

    @Override
    public void update(PriorityId id, String words, Viewer by) {
        var who = by(id, by);
        publicly.happen(at -> dated.update(id, words, who, at));
    }

    @Override
    public void review(PriorityId id, String words, LocalDate nextOn, Viewer by) {
        var who = by(id, by);
        publicly.happen(at -> dated.review(id, words, nextOn, who, at));
    }

    private By by(PriorityId id, Viewer viewer) {
        return by(worked.get(id).placed(), viewer);
    }

    private By by(Placed placed, Viewer viewer) {
        if (!within.works(viewer, placed)) throw new NotFound();
        return new By(viewer.whom(), within.supervises(viewer, placed));
    }
}
