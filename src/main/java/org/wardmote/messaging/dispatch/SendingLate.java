package org.wardmote.messaging.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.dispatch.LateCopies.Claimed;

/// Tries copies again that were not taken at first. Each is written down before the next is sent.
@Component
class SendingLate {

    private static final int AT_ONCE = 32;
    private static final Duration LONGEST_TROUBLE = Duration.ofHours(8);

    private final LateCopies late;
    private final SendingCopies sending;
    private final GoneAddresses gone;
    private final FallingBack back;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SendingLate(
            LateCopies late,
            SendingCopies sending,
            GoneAddresses gone,
            FallingBack back,
            TransactionTemplate transaction,
            Clock clock) {
        this.late = late;
        this.sending = sending;
        this.gone = gone;
        this.back = back;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// @return how many were in hand
    int once(Shift shift) {
        if (!sending.isOpen()) return 0;
        var claimed = late.claim(AT_ONCE);
        claimed.stream()
                .collect(Collectors.groupingBy(one -> one.copy().announcement()))
                .forEach((announcement, those) -> send(announcement, those, shift));
        return claimed.size();
    }

    private void send(long announcement, List<Claimed> those, Shift shift) {
        var galley = sending.galley(announcement);
        Map<CopyKey, Addressed> addressees =
                sending
                        .addressees(
                                announcement,
                                those.stream().map(one -> one.copy().number()).toList())
                        .stream()
                        .collect(Collectors.toMap(Addressed::copy, one -> one));
        for (var one : those) {
            var to = addressees.get(one.copy());
            if (!shift.goesOn()) late.again(one, one.failures(), clock.instant(), null);
            else if (!one.mayLeave()) end(() -> late.end(one, "recalled", null));
            else if (to == null) end(() -> late.end(one, "failed", "They are not here any more."));
            else record(one, to, one.hasTurn() ? sending.sendNow(to, galley) : sending.send(to, galley));
        }
    }

    private void record(Claimed one, Addressed to, Fate fate) {
        var now = clock.instant();
        switch (fate) {
            case Fate.Sent sent -> end(() -> late.end(one, "sent", null));
            case Fate.Paced paced -> late.awaitTurn(one, paced.until());
            case Fate.Trouble trouble -> late.again(one, one.failures(), now.plus(pause(one)), trouble.answer());
            case Fate.Failed never ->
                end(() -> {
                    fail(one, never.answer());
                    if (never.isGone()) gone.add(List.of(to.holder().subscriber()));
                });
            case Fate.Later later -> {
                var failures = one.failures() + 1;
                if (failures > Backoff.MOST) end(() -> fail(one, later.answer()));
                else late.again(one, failures, now.plus(Backoff.after(failures)), later.answer());
            }
        }
    }

    private void fail(Claimed one, String answer) {
        late.end(one, "failed", answer);
        back.from(one.copy());
    }

    private static Duration pause(Claimed one) {
        var pause = Duration.ofSeconds(30L << Math.min(one.claim(), 12));
        return pause.compareTo(LONGEST_TROUBLE) < 0 ? pause : LONGEST_TROUBLE;
    }

    private void end(Runnable ending) {
        transaction.executeWithoutResult(status -> ending.run());
    }
}
