package org.wardmote.priority.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Contributions that a decision considered or a finding gathered.
///
/// @param next where the rest of the list is
public record TracePage(
        Frame frame,
        String caption,
        String lede,
        List<Line> lines,
        @Nullable String next,
        String back) implements Page {

    /// @param reference null where the viewer may not see it: it is there, and counted
    /// @param words null where they have been erased
    /// @param mark where an analyst says what it is to the finding; null where nobody does any more
    public record Line(
            @Nullable String reference,
            @Nullable String subject,
            String about,
            @Nullable String words,
            boolean dissents,
            @Nullable String mark) {}
}
