package org.wardmote.priority.patrol;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Requests for patrols at the desk: those to decide on first.
///
/// @param told what has just been done
public record PatrolsPage(Frame frame, @Nullable String told, List<Line> lines) implements Page {

    /// @param decide where it is decided; null once it is
    /// @param made where a patrol that is over is noted; null until it has been decided
    public record Line(
            String place,
            String href,
            String state,
            String wanted,
            String where,
            @Nullable String decide,
            @Nullable String made) {}
}
