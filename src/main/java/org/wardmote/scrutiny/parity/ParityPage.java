package org.wardmote.scrutiny.parity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Wards, or boroughs, side by side.
///
/// @param table every part with each share
/// @param links the same of other parts
public record ParityPage(
        Frame frame,
        String name,
        String caption,
        String lede,
        List<Range> ranges,
        List<String> heads,
        List<Row> rows,
        String csv,
        List<Link> links)
        implements Page {

    /// @param sentence the range in words, and who is far from it
    /// @param strip null where too few can be compared
    public record Range(
            String id,
            String name,
            String definition,
            String sentence,
            @Nullable Strip strip) {}

    /// For the eye; the sentence and the table say the same. All of 100.
    public record Strip(String label, List<Double> dots, double lower, double median, double upper) {}

    public record Row(List<String> cells, @Nullable String href) {}

    public record Link(String text, String href) {}
}
