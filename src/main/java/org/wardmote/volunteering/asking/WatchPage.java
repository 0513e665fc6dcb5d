package org.wardmote.volunteering.asking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The watch schemes of a local area, and how one is started.
///
/// @param start where one is asked for
/// @param steps what happens then, in order
public record WatchPage(
        Frame frame, String name, String caption, List<Line> lines, String start, List<String> steps, String team)
        implements Page {

    /// @param id of its place on the page
    /// @param meet where its coordinator is asked for; null where there is none
    /// @param restart where it is asked to be begun anew; null where it is live
    public record Line(
            String id,
            String name,
            String outline,
            String state,
            String tone,
            @Nullable String meet,
            @Nullable String restart) {}
}
