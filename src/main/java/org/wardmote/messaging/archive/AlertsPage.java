package org.wardmote.messaging.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What was announced, newest first.
///
/// @param caption the place it is about
/// @param places where the list can be narrowed or widened
/// @param feed null on pages further back
public record AlertsPage(
        Frame frame,
        String caption,
        List<Line> alerts,
        List<Link> places,
        @Nullable String older,
        @Nullable String feed)
        implements Page {

    /// @param note that it has been corrected, or corrects another
    public record Line(
            String href,
            String subject,
            String kind,
            String when,
            String where,
            @Nullable String note) {}

    public record Link(String href, String text) {}
}
