package org.wardmote.messaging.round;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The rounds of a ward.
///
/// @param path of everything beneath
/// @param sum how many of how many had it so far, in a sentence
/// @param file where the summary is that is taken round
public record RoundsPage(
        Frame frame,
        @Nullable String news,
        String area,
        String path,
        String sum,
        String file,
        List<Line> lines,
        boolean mayMark)
        implements Page {

    /// @param streets each with its doors
    /// @param mark who says that how many had it, in a sentence
    public record Line(long id, String name, List<String> streets, String households, String mark) {}
}
