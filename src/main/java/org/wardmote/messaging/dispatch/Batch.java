package org.wardmote.messaging.dispatch;

import java.time.Instant;
import java.util.BitSet;

/// Up to 256 copies that this node has in hand until its claim lapses.
///
/// @param claim tells this claim from earlier and later ones of the same batch
/// @param settled the copies that need no more trying from here, by their place in the batch
/// @param mayLeave false: it was recalled, or is of no use any more
record Batch(
        long announcement,
        int number,
        int size,
        int urgency,
        int claim,
        BitSet settled,
        Instant lapses,
        boolean mayLeave) {

    int first() {
        return number * CopyKey.BATCH;
    }
}
