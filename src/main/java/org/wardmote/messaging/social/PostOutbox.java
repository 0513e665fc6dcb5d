package org.wardmote.messaging.social;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps posts where they can be read as they would look.
public interface PostOutbox {

    /// @param account its address
    /// @param answers the post that it replies to
    record Kept(
            UUID mark,
            String account,
            String text,
            String language,
            @Nullable String answers) {}

    /// The same mark again is kept once.
    ///
    /// @return what it is called
    String keep(Kept post);

    /// @return false: it is not there
    boolean change(UUID mark, String text);

    void remove(UUID mark);
}
