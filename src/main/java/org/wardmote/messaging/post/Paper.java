package org.wardmote.messaging.post;

import org.jspecify.annotations.Nullable;
import org.wardmote.messaging.Letter;

/// Lays a letter out, for a mail, for print and for reading out.
public interface Paper {

    /// @param name how to greet them
    Sheet lay(Letter letter, @Nullable String name, boolean canBeRepliedTo);
}
