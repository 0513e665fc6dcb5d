package org.wardmote.priority.promise;

import java.time.Instant;
import java.time.LocalDate;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PromiseId;

/// Dated commitments made in public. Whoever makes one says so here, in the transaction that publishes it; from
/// then on it is kept or missed by its day, and a missed one stays so.
public interface Promising {

    /// @param kind `next-step`, `action`, `decision`, `outcome`, `priority`
    /// @param of the id of what was promised, among those of its kind; promised again, its day moves, and what had
    ///     been missed by then stays missed
    PromiseId promise(String kind, long of, Placed placed, LocalDate dueOn, Instant at);

    /// Done. Nothing happens where nothing was promised, or it was kept before.
    void keep(String kind, long of, Instant at);

    /// It is owed no longer, since what it belonged to was given up with a reason that the public reads.
    void release(String kind, long of, Instant at);
}
