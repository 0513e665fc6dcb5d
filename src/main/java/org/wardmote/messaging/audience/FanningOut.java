package org.wardmote.messaging.audience;

import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.announcement.HasBegun;
import org.wardmote.platform.Changes;
import org.wardmote.platform.Job;

/// Makes the copies of what has been approved, when its time has come: all of them or none, in one transaction
/// each.
@Component
class FanningOut implements Job {

    private final DueAnnouncements due;
    private final WritingCopies copies;
    private final TransactionTemplate transaction;
    private final Changes changes;
    private final ApplicationEventPublisher facts;

    FanningOut(
            DueAnnouncements due,
            WritingCopies copies,
            TransactionTemplate transaction,
            Changes changes,
            ApplicationEventPublisher facts) {
        this.due = due;
        this.copies = copies;
        this.transaction = transaction;
        this.changes = changes;
        this.facts = facts;
    }

    @Override
    public String name() {
        return "messaging.fan-out";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> oneLeaves())))
            if (Thread.currentThread().isInterrupted()) return;
        transaction.executeWithoutResult(status -> {
            if (due.haveLeft() > 0) changes.announce();
        });
    }

    private boolean oneLeaves() {
        var next = due.next();
        next.ifPresent(one -> {
            due.leaves(one, copies.copy(one));
            facts.publishEvent(new HasBegun(one.id()));
            changes.announce();
        });
        return next.isPresent();
    }
}
