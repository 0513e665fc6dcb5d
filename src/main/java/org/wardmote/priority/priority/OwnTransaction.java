package org.wardmote.priority.priority;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.desk.Within;

/// What staff do to priorities now: each in a transaction of its own, and seen by the public when it commits.
@Component
class OwnTransaction implements Moving {

    private final Dated dated;
    private final Worked worked;
    private final Within within;
    private final TransactionTemplate transaction;
    private final Changes changes;
    private final Clock clock;

    OwnTransaction(
            Dated dated, Worked worked, Within within, TransactionTemplate transaction, Changes changes, Clock clock) {
        this.dated = dated;
        this.worked = worked;
        this.within = within;
        this.transaction = transaction;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Standing raise(Placed placed, String issue, String why, Viewer by) {
        var who = by(placed, by);
        return Objects.requireNonNull(transaction.execute(status -> {
            changes.announce();
            return dated.raise(placed, issue, why, who, Moments.now(clock));
        }));
    }

    @Override
    public void move(PriorityId id, Move move, Viewer by) {
        doing(id, by, who -> dated.move(id, move, who, Moments.now(clock)));
    }

    @Override
    public void update(PriorityId id, String words, Viewer by) {
        doing(id, by, who -> dated.update(id, words, who, Moments.now(clock)));
    }

    @Override
    public void review(PriorityId id, String words, LocalDate nextOn, Viewer by) {
        doing(id, by, who -> dated.review(id, words, nextOn, who, Moments.now(clock)));
    }

    private interface Deed {
        void by(By who);
    }

    private void doing(PriorityId id, Viewer by, Deed deed) {
        var who = by(worked.get(id).placed(), by);
        transaction.executeWithoutResult(status -> {
            deed.by(who);
            changes.announce();
        });
    }

    private By by(Placed placed, Viewer viewer) {
        if (!within.works(viewer, placed)) throw new NotFound();
        return new By(viewer.whom(), within.supervises(viewer, placed));
    }
}
