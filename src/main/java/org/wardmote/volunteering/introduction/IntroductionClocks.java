package org.wardmote.volunteering.introduction;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.platform.Job;
import org.wardmote.volunteering.introduction.Introduction.State;
import org.wardmote.volunteering.scheme.Schemes;

/// Reminds coordinators half way through their time, hands to an officer what they leave unanswered or unconfirmed,
/// and marks what the officer leaves.
@Component
class IntroductionClocks implements Job {

    private static final int AT_ONCE = 200;

    private final IntroductionRows rows;
    private final Moving moving;
    private final Schemes schemes;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IntroductionClocks(
            IntroductionRows rows, Moving moving, Schemes schemes, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.moving = moving;
        this.schemes = schemes;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "volunteering introductions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        var now = Moments.now(clock);
        for (var id : rows.listWaiting(now, AT_ONCE))
            transaction.executeWithoutResult(status -> rows.lockUnlessBusy(id).ifPresent(it -> strike(it, now)));
    }

    private void strike(Introduction it, Instant now) {
        var due = it.dueAt();
        if (due == null || it.missedAt() != null) return;
        var scheme = schemes.get(it.scheme());
        if (now.isBefore(due)) {
            var isToRemind = it.state() != State.TAKEN_UP && it.remindedAt() == null && !now.isBefore(it.remindAt());
            if (isToRemind) moving.reminded(it, scheme, now);
            return;
        }
        switch (it.state()) {
            case ASKED -> moving.takenUp(it, scheme, "unanswered", now);
            case AGREED -> moving.takenUp(it, scheme, "unconfirmed", now);
            case TAKEN_UP -> moving.overdue(it, scheme, due);
            case MET, ENDED -> {}
        }
    }
}
