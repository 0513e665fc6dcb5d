package org.wardmote.messaging.outbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What browsers would have shown.
///
/// @param older the address of those before these
/// @param news what was done a moment ago
public record KeptPushesPage(
        Frame frame,
        List<Line> pushes,
        @Nullable String older,
        @Nullable String news) implements Page {

    /// @param browser which of the stand-ins
    public record Line(String href, String title, String browser, String sent) {}
}
