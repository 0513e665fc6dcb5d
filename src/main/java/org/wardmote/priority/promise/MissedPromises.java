package org.wardmote.priority.promise;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Changes;
import org.wardmote.platform.Job;
import org.wardmote.priority.PromiseId;

/// Looks for promises whose day has gone by.
@Component
class MissedPromises implements Job {

    private static final int AT_ONCE = 500;

    private final RecordedPromises promises;
    private final RecordingPromises recording;
    private final TransactionTemplate transaction;
    private final Changes changes;
    private final Clock clock;

    MissedPromises(
            RecordedPromises promises,
            RecordingPromises recording,
            TransactionTemplate transaction,
            Changes changes,
            Clock clock) {
        this.promises = promises;
        this.recording = recording;
        this.transaction = transaction;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "priority promises";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var today = LondonTime.today(clock);
        for (var overdue = promises.listOverdue(today, AT_ONCE); !overdue.isEmpty(); ) {
            var some = overdue;
            var missed = transaction.execute(status -> miss(some, today));
            if (missed == null || missed == 0) return;
            overdue = promises.listOverdue(today, AT_ONCE);
        }
    }

    /// What somebody has in hand at this moment is passed over until the next look.
    private int miss(Iterable<PromiseId> overdue, LocalDate today) {
        var missed = 0;
        for (var id : overdue) {
            var found = recording.lockUnlessBusy(id).filter(one -> one.dueOn().isBefore(today));
            if (found.isEmpty()) continue;
            recording.miss(found.get());
            missed++;
        }
        if (missed > 0) changes.announce();
        return missed;
    }
}
