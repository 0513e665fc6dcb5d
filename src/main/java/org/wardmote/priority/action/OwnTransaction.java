package org.wardmote.priority.action;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.priority.Moving;

/// What staff do with actions now: each in a transaction of its own.
@Component
class OwnTransaction implements Actions {

    private final Dated dated;
    private final ActionRows rows;
    private final Parts parts;
    private final TransactionTemplate transaction;
    private final Changes changes;
    private final Clock clock;

    OwnTransaction(
            Dated dated, ActionRows rows, Parts parts, TransactionTemplate transaction, Changes changes, Clock clock) {
        this.dated = dated;
        this.rows = rows;
        this.parts = parts;
        this.transaction = transaction;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public List<Action> list(PriorityId priority) {
        return rows.list(priority);
    }

    @Override
    public List<Action> listOpen(Viewer viewer, int most) {
        return rows.listOpen(parts.scopes(viewer), most);
    }

    @Override
    public Action get(long id, Viewer viewer) {
        return rows.find(id).filter(action -> parts.does(viewer, action)).orElseThrow(NotFound::new);
    }

    @Override
    public long add(PriorityId priority, New action, Viewer by) {
        if (!parts.works(by, priority)) throw new NotFound();
        return done(() -> dated.add(priority, action, who(by), Moments.now(clock)));
    }

    @Override
    public void answer(long id, boolean accepted, @Nullable String why, Viewer by) {
        if (!parts.answersFor(by, get(id, by))) throw new NotFound();
        doing(() -> dated.answer(id, accepted, why, who(by), Moments.now(clock)));
    }

    @Override
    public void end(long id, boolean done, String words, Viewer by) {
        get(id, by);
        doing(() -> dated.end(id, done, words, who(by), Moments.now(clock)));
    }

    @Override
    public void spend(long id, LocalDate day, BigDecimal hours, Viewer by) {
        get(id, by);
        doing(() -> dated.spend(id, day, hours, who(by), Moments.now(clock)));
    }

    private static Moving.By who(Viewer by) {
        return new Moving.By(by.whom(), false);
    }

    private void doing(Runnable deed) {
        done(() -> {
            deed.run();
            return true;
        });
    }

    private <T> T done(Supplier<T> deed) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var made = deed.get();
            changes.announce();
            return made;
        }));
    }
}
