package org.wardmote.messaging.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes down what became of copies, in one transaction with what follows from it. What has been sent must not be
/// sent again, so where the database does not answer this is tried for as long as the claim holds.
@Component
class Settling {

    private static final Logger log = LoggerFactory.getLogger(Settling.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Batches batches;
    private final GoneAddresses gone;
    private final FallingBack back;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Settling(
            Batches batches,
            GoneAddresses gone,
            FallingBack back,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.gone = gone;
        this.back = back;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    Standing write(Batch batch, Tally tally, Then then, Shift shift) {
        while (true) {
            try {
                var standing = Objects.requireNonNull(transaction.execute(status -> writeOnce(batch, tally, then)));
                tally.written();
                return standing;
            } catch (RuntimeException e) {
                log.warn("What was sent cannot be written down yet: {}", e.toString());
                if (!clock.instant().isBefore(batch.lapses()) || !shift.rest(PAUSE)) return Standing.LOST;
            }
        }
    }

    private Standing writeOnce(Batch batch, Tally tally, Then then) {
        var standing = batches.settle(batch, tally, then);
        if (standing != Standing.LOST) {
            for (var late : tally.late()) add(late);
            gone.add(tally.gone());
        }
        return standing;
    }

    private void add(Tally.Late late) {
        jdbc.sql("""
            insert into messaging.late_copy (announcement, number, state, failures, due_at, paced, answer)
            values (:announcement, :number, :state, :failures, :due, :paced, :answer) on conflict do nothing\
            """)
                .param("announcement", late.copy().announcement())
                .param("number", late.copy().number())
                .param("state", late.state())
                .param("failures", late.failures())
                .param("due", late.due().atOffset(ZoneOffset.UTC))
                .param("paced", late.paced())
                .param("answer", late.answer())
                .update();
        if (late.state().equals("failed")) back.from(late.copy());
    }
}
