package org.wardmote.messaging.coordinator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Who passes messages on for which area.
///
/// @param heads of the cells of each line
/// @param over those that hold no longer
public record CoordinatorsPage(Frame frame, @Nullable String news, List<String> heads, List<Line> now, List<Line> over)
        implements Page {

    /// @param end where the button to end it leads; null where it has ended
    public record Line(List<String> cells, @Nullable String end) {}
}
