package org.wardmote.ledger.handled;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What came of what somebody logged or answered. No words, and nobody who said anything.
public record HandledPage(Frame frame, List<Line> lines) implements Page {

    /// @param href its page; null where it is out of their reach
    /// @param became what it became part of
    public record Line(
            String reference,
            @Nullable String href,
            String place,
            String state,
            @Nullable String ended,
            List<String> became) {}
}
