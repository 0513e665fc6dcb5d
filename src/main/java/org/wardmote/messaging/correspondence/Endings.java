package org.wardmote.messaging.correspondence;

import java.time.Instant;
import org.wardmote.messaging.Delivered;

/// How telling somebody ends, whichever way it was tried. Inside the transaction that records the try; the facts
/// are published there.
public interface Endings {

    /// They have been told.
    void told(long told, Delivered.By by, Instant at);

    /// One route has failed for good: the next is tried, and where there is none they could not be reached.
    void tryNext(long told);

    /// There is nothing to tell any more.
    void withdraw(long told);
}
