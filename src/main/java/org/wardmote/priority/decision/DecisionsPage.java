package org.wardmote.priority.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Decisions, those first that were last moved.
///
/// @param next where the rest of the list is
public record DecisionsPage(
        Frame frame, List<Line> lines, @Nullable String next) implements Page {

    /// @param work where the version in work stands; null where none is
    public record Line(
            String href,
            String title,
            String state,
            String tone,
            @Nullable String work,
            String place,
            String basis) {}
}
