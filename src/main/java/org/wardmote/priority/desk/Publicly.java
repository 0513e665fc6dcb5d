package org.wardmote.priority.desk;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.Moments;
import org.wardmote.platform.Changes;

/// Does now what the public sees: all of it or nothing, at one moment, and the pages are made anew with it.
@Component
public class Publicly {

    private final TransactionTemplate transaction;
    private final Changes changes;
    private final Clock clock;

    Publicly(TransactionTemplate transaction, Changes changes, Clock clock) {
        this.transaction = transaction;
        this.changes = changes;
        this.clock = clock;
    }

    public <T> T make(Function<Instant, T> deed) {
        return requireNonNull(transaction.execute(status -> {
            var made = deed.apply(Moments.now(clock));
            changes.announce();
            return made;
        }));
    }

    public void happen(Consumer<Instant> deed) {
        make(at -> {
            deed.accept(at);
            return true;
        });
    }
}
