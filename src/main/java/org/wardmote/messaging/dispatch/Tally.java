package org.wardmote.messaging.dispatch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What has become of the copies of a batch since that was last written down. For one thread.
final class Tally {

    /// @param state `waiting` to be tried again at `due`, or `failed`
    record Late(CopyKey copy, String state, int failures, Instant due, boolean paced, String answer) {}

    private final int first;
    private final BitSet settled;
    private final Clock clock;
    private final List<Late> late = new ArrayList<>();
    private final List<Long> gone = new ArrayList<>();
    private int sent;
    private int failed;
    private int unwritten;
    private @Nullable Instant since;

    Tally(Batch batch, Clock clock) {
        first = batch.first();
        settled = (BitSet) batch.settled().clone();
        this.clock = clock;
    }

    void add(Addressed one, Fate fate) {
        var now = clock.instant();
        switch (fate) {
            case Fate.Sent accepted -> sent++;
            case Fate.Later later -> tryAgain(one, 1, later.answer());
            case Fate.Paced paced ->
                late.add(new Late(one.copy(), "waiting", 0, paced.until(), true, "Its domain takes no more for now."));
            case Fate.Trouble trouble -> tryAgain(one, 0, trouble.answer());
            case Fate.Failed never -> fail(one, never, now);
        }
        settle(one.copy().number());
    }

    /// Whoever has not come up was erased since.
    void vanishRest(int size) {
        for (var number = first; number < first + size; number++) {
            if (isSettled(number)) continue;
            failed++;
            settle(number);
        }
    }

    private void fail(Addressed one, Fate.Failed never, Instant now) {
        failed++;
        late.add(new Late(one.copy(), "failed", 1, now, false, never.answer()));
        if (never.isGone()) gone.add(one.holder().subscriber());
    }

    private void tryAgain(Addressed one, int failures, String answer) {
        late.add(new Late(one.copy(), "waiting", failures, clock.instant().plus(Backoff.after(1)), false, answer));
    }

    private void settle(int number) {
        settled.set(number - first);
        unwritten++;
        if (since == null) since = clock.instant();
    }

    private boolean isSettled(int number) {
        return settled.get(number - first);
    }

    /// Whether it should be written down before anything else is sent.
    boolean isFull(int most, Duration longest) {
        return unwritten >= most || (since != null && clock.instant().isAfter(since.plus(longest)));
    }

    void written() {
        late.clear();
        gone.clear();
        sent = failed = unwritten = 0;
        since = null;
    }

    byte[] bits() {
        return Arrays.copyOf(settled.toByteArray(), CopyKey.BATCH / Byte.SIZE);
    }

    List<Late> late() {
        return late;
    }

    List<Long> gone() {
        return gone;
    }

    int sent() {
        return sent;
    }

    int failed() {
        return failed;
    }
}
