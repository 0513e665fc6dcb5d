package org.wardmote.scrutiny.evidence;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A place's evidence of its duties for a period, on one page that prints.
///
/// @param places that this reader may choose
/// @param sheet null where no place was chosen
public record EvidencePage(
        Frame frame,
        List<Choice> places,
        @Nullable String place,
        String from,
        String to,
        Map<String, String> areas,
        @Nullable Sheet sheet)
        implements Page {

    /// @param csv the same as a file
    public record Sheet(
            String name,
            String caption,
            List<Line> views,
            Table told,
            Table held,
            String reach,
            String source,
            String csv) {}

    public record Line(String label, String value) {}

    public record Table(String caption, String sentence, List<String> heads, List<Row> rows) {}

    public record Row(List<String> cells, @Nullable String href) {}
}
