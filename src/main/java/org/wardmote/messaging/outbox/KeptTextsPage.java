package org.wardmote.messaging.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The text messages of a demonstration.
///
/// @param older the address of the texts before these
public record KeptTextsPage(
        Frame frame, List<Line> texts, @Nullable String older) implements Page {

    /// @param beginning of what it says
    public record Line(String href, String beginning, String recipient, String sent) {}
}
