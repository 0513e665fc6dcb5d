package org.wardmote.volunteering.scheme;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.platform.Job;

/// Looks for watch schemes whose next stage is overdue. That is recorded once, at the moment at which it fell due.
@Component
class SchemeClocks implements Job {

    private static final int AT_ONCE = 200;

    private final SchemeRows rows;
    private final History history;
    private final Warnings warnings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SchemeClocks(SchemeRows rows, History history, Warnings warnings, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.history = history;
        this.warnings = warnings;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "volunteering schemes";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        for (var id : rows.listOverdue(Moments.now(clock), AT_ONCE))
            transaction.executeWithoutResult(
                    status -> rows.lockUnlessBusy(id).filter(this::isOverdue).ifPresent(this::miss));
    }

    private boolean isOverdue(Scheme it) {
        return it.missedAt() == null && it.dueAt() != null && !it.dueAt().isAfter(Moments.now(clock));
    }

    private void miss(Scheme it) {
        warnings.warn(it, history.miss(it, Objects.requireNonNull(it.dueAt())));
    }
}
