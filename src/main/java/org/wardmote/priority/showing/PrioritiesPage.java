package org.wardmote.priority.showing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The priorities that the reader reaches.
///
/// @param raise where one is raised; null for those who only read
public record PrioritiesPage(Frame frame, @Nullable String raise, List<Line> lines) implements Page {

    public record Line(
            String issue,
            String href,
            String stage,
            String tone,
            @Nullable String stale,
            String place,
            String since) {}
}
