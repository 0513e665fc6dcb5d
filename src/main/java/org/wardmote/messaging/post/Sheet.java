package org.wardmote.messaging.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands on the paper, already worded; both forms of a mail are made of it.
///
/// @param demo says that this is a demonstration
/// @param reply how to reply, and `stop` how to get no more
/// @param ways links beneath that, such as the one that stops everything
public record Sheet(
        String lang,
        String dir,
        @Nullable String demo,
        String subject,
        String sender,
        String greeting,
        List<Piece> pieces,
        String why,
        String reply,
        String stop,
        List<Piece> ways,
        List<String> emergency) {

    /// @param kind `paragraph`, `heading`, `quotation`, `link`, `listing`
    /// @param href where a link leads
    public record Piece(
            String kind, List<String> lines, @Nullable String href) {}
}
