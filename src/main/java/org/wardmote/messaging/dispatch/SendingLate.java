package org.wardmote.messaging.dispatch;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.dispatch.LateCopies.Claimed;
import org.wardmote.messaging.dispatch.SendingBatches.Ended;

/// Tries copies again that were not taken at first. Each is written down before the next is sent; where the server
/// takes nothing, the others are not tried for now.
@Component
class SendingLate {

    private static final int AT_ONCE = 32;
    private static final Duration LONGEST_TROUBLE = Duration.ofHours(8);

    private final LateCopies late;
    private final SendingCopies sending;
    private final GoneAddresses gone;
    private final FallingBack back;
    private final Insisting insisting;
    private final Clock clock;

    SendingLate(
            LateCopies late,
            SendingCopies sending,
            GoneAddresses gone,
            FallingBack back,
            Insisting insisting,
            Clock clock) {
        this.late = late;
        this.sending = sending;
        this.gone = gone;
        this.back = back;
        this.insisting = insisting;
        this.clock = clock;
    }

    Ended once(Shift shift) {
        if (!sending.isOpen()) return Ended.NOTHING_DUE;
        var claimed = late.claim(AT_ONCE);
        if (claimed.isEmpty()) return Ended.NOTHING_DUE;
        var addressees = new HashMap<CopyKey, Addressed>();
        claimed.stream()
                .collect(groupingBy(
                        one -> one.copy().announcement(),
                        mapping(one -> one.copy().number(), toList())))
                .forEach((announcement, numbers) ->
                        sending.addressees(announcement, numbers).forEach(one -> addressees.put(one.copy(), one)));
        return send(claimed, addressees, shift);
    }

    private Ended send(List<Claimed> claimed, Map<CopyKey, Addressed> addressees, Shift shift) {
        var galleys = new HashMap<Long, Galley>();
        var ended = Ended.WORKED;
        for (var one : claimed) {
            var to = addressees.get(one.copy());
            if (!shift.goesOn()) settle(one, shift, () -> late.again(one, one.failures(), clock.instant(), null));
            else if (ended == Ended.TROUBLE)
                settle(one, shift, () -> late.again(one, one.failures(), later(one), null));
            else if (!one.mayLeave()) settle(one, shift, () -> late.end(one, "recalled", null));
            else if (to == null) settle(one, shift, () -> late.end(one, "failed", "They are not here any more."));
            else {
                var galley = galleys.computeIfAbsent(one.copy().announcement(), sending::galley);
                var fate = one.hasTurn() ? sending.sendNow(to, galley) : sending.send(to, galley);
                settle(one, shift, () -> record(one, to, fate));
                if (fate instanceof Fate.Trouble) ended = Ended.TROUBLE;
            }
        }
        return ended;
    }

    private void settle(Claimed one, Shift shift, Runnable writing) {
        insisting.write(one.lapses(), shift, () -> {
            writing.run();
            return true;
        });
    }

    private void record(Claimed one, Addressed to, Fate fate) {
        switch (fate) {
            case Fate.Sent sent -> late.end(one, "sent", null);
            case Fate.Paced paced -> late.awaitTurn(one, paced.until());
            case Fate.Trouble trouble -> late.again(one, one.failures(), later(one), trouble.answer());
            case Fate.Failed never -> {
                fail(one, never.answer());
                if (never.isGone()) gone.add(List.of(to.holder().subscriber()));
            }
            case Fate.Later later -> {
                var failures = one.failures() + 1;
                if (failures > Backoff.MOST) fail(one, later.answer());
                else late.again(one, failures, clock.instant().plus(Backoff.after(failures)), later.answer());
            }
        }
    }

    private void fail(Claimed one, String answer) {
        late.end(one, "failed", answer);
        back.from(one.copy());
    }

    private Instant later(Claimed one) {
        var pause = Duration.ofSeconds(30L << Math.min(one.claim(), 12));
        return clock.instant().plus(pause.compareTo(LONGEST_TROUBLE) < 0 ? pause : LONGEST_TROUBLE);
    }
}
