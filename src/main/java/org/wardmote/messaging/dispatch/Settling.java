package org.wardmote.messaging.dispatch;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes down what became of copies, in one transaction with what follows from it.
@Component
class Settling {

    private final Batches batches;
    private final GoneAddresses gone;
    private final FallingBack back;
    private final JdbcClient jdbc;
    private final Insisting insisting;

    Settling(Batches batches, GoneAddresses gone, FallingBack back, JdbcClient jdbc, Insisting insisting) {
        this.batches = batches;
        this.gone = gone;
        this.back = back;
        this.jdbc = jdbc;
        this.insisting = insisting;
    }

    Standing write(Batch batch, Tally tally, Then then, Shift shift) {
        var standing = insisting.write(batch.lapses(), shift, () -> writeOnce(batch, tally, then));
        if (standing.isPresent()) tally.written();
        return standing.orElse(Standing.LOST);
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
