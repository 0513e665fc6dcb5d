package org.wardmote.messaging.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Has written down what must not be forgotten: what has been sent must not be sent again. Where the database does
/// not answer, this is tried for as long as the claim holds.
@Component
class Insisting {

    private static final Logger log = LoggerFactory.getLogger(Insisting.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final TransactionTemplate transaction;
    private final Clock clock;

    Insisting(TransactionTemplate transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @param lapses when others may take what was claimed
    /// @param work in one transaction
    /// @return empty: it could not be written down in time
    <T> Optional<T> write(Instant lapses, Shift shift, Supplier<T> work) {
        while (true) {
            try {
                return Optional.of(Objects.requireNonNull(transaction.execute(status -> work.get())));
            } catch (RuntimeException e) {
                log.warn("What was sent cannot be written down yet: {}", e.toString());
                if (!clock.instant().isBefore(lapses) || !shift.rest(PAUSE)) return Optional.empty();
            }
        }
    }
}
