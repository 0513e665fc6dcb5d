package org.wardmote.messaging.dispatch;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.post.Installation;

/// Sends one batch. Every few mails it writes down what became of them, so that a node which dies has sent no more
/// than 32 that nobody knows of; only those can leave twice, under the same Message-ID. It also looks then whether
/// something more urgent waits, or the announcement was recalled.
@Component
class SendingBatches {

    private static final Logger log = LoggerFactory.getLogger(SendingBatches.class);
    private static final int MOST_UNKNOWN = 32;
    private static final Duration LONGEST_UNKNOWN = Duration.ofSeconds(10);
    private static final Duration CLOSED = Duration.ofMinutes(5);

    private final Batches batches;
    private final Settling settling;
    private final SendingCopies sending;
    private final Clock clock;
    private final int mostUnknown;

    SendingBatches(Batches batches, Settling settling, SendingCopies sending, Installation installation, Clock clock) {
        this.batches = batches;
        this.settling = settling;
        this.sending = sending;
        this.clock = clock;
        mostUnknown = Math.max(1, MOST_UNKNOWN / installation.connections());
    }

    enum Ended {
        NOTHING_DUE,
        WORKED,
        /// There is no point in trying on at once.
        TROUBLE
    }

    Ended once(Shift shift) {
        var claimed = batches.claim();
        return claimed.isEmpty() ? Ended.NOTHING_DUE : send(claimed.get(), shift);
    }

    private Ended send(Batch batch, Shift shift) {
        var tally = new Tally(batch, clock);
        if (!batch.mayLeave()) return end(batch, tally, new Then.Recalled(), shift);
        if (!sending.isOpen()) return trouble(batch, tally, CLOSED, shift);
        try {
            return send(batch, tally, shift);
        } catch (RuntimeException e) {
            log.error("The copies of announcement {} could not be sent", batch.announcement(), e);
            return trouble(batch, tally, Duration.ofSeconds(30L << Math.min(batch.claim(), 5)), shift);
        }
    }

    private Ended send(Batch batch, Tally tally, Shift shift) {
        var galley = sending.galley(batch.announcement());
        for (var one : sending.addressees(batch)) {
            if (!shift.goesOn()) return end(batch, tally, new Then.PutBack(Duration.ZERO), shift);
            var fate = sending.send(one, galley);
            tally.add(one, fate);
            if (fate instanceof Fate.Trouble trouble) {
                log.warn("The mail server is not taking mail: {}", trouble.answer());
                return trouble(batch, tally, Duration.ofSeconds(30), shift);
            }
            if (!tally.isFull(mostUnknown, LONGEST_UNKNOWN)) continue;
            var standing = settling.write(batch, tally, new Then.GoOn(), shift);
            if (standing != Standing.GO_ON) return leave(standing, batch, tally, shift);
        }
        tally.vanishRest(batch.size());
        return end(batch, tally, new Then.Done(), shift);
    }

    private Ended leave(Standing standing, Batch batch, Tally tally, Shift shift) {
        return switch (standing) {
            case YIELD -> end(batch, tally, new Then.PutBack(Duration.ZERO), shift);
            case RECALLED -> end(batch, tally, new Then.Recalled(), shift);
            case LOST, GO_ON -> Ended.WORKED;
        };
    }

    private Ended trouble(Batch batch, Tally tally, Duration pause, Shift shift) {
        settling.write(batch, tally, new Then.PutBack(pause), shift);
        return Ended.TROUBLE;
    }

    private Ended end(Batch batch, Tally tally, Then then, Shift shift) {
        settling.write(batch, tally, then, shift);
        return Ended.WORKED;
    }
}
