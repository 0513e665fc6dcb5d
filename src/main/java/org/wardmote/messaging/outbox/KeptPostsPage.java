package org.wardmote.messaging.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The posts of a demonstration, as they would look.
///
/// @param older the address of the posts before these
public record KeptPostsPage(
        Frame frame, List<Post> posts, @Nullable String older) implements Page {

    /// @param note that it was changed or taken away
    /// @param answers where the post stands that it replies to
    public record Post(
            String id,
            String account,
            String sent,
            String lang,
            List<Piece> text,
            @Nullable String note,
            @Nullable String answers) {}

    /// @param link it is an address, and leads there
    public record Piece(String text, boolean link) {}
}
