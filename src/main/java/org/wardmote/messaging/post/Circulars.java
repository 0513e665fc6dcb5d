package org.wardmote.messaging.post;

import org.wardmote.messaging.Letter;

/// Lays out once what many get.
public interface Circulars {

    /// @param letter its `why` is left out: each recipient has their own
    Circular set(Letter letter);
}
