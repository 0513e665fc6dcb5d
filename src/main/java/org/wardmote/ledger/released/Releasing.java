package org.wardmote.ledger.released;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.history.Standing;

/// Gives an answer that is released its place among those that the public reads.
public interface Releasing {

    /// Inside the caller's transaction.
    ///
    /// @param words the id of the words as released, and
    /// @param question that of the question which they answer for all; null where there is none
    void release(
            long answer, Standing standing, Disposition disposition, long words, @Nullable Long question, Instant at);
}
