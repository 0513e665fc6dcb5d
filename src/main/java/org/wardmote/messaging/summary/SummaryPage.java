package org.wardmote.messaging.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.figure.Figure;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A summary to read here, and the files to print.
///
/// @param coverage what share of the households had it on paper; null where nobody has counted
/// @param away where it is told otherwise: easily, or in full
public record SummaryPage(
        Frame frame,
        Leaflet leaflet,
        List<Link> files,
        Link away,
        @Nullable Coverage coverage,
        String uncounted) implements Page {

    public record Link(String text, String href) {}

    /// @param base of how many, in words
    public record Coverage(Figure figure, String base, String date, String source) {}
}
