package org.wardmote.scrutiny.drill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What a public figure counts.
///
/// @param most that only the newest are listed; null where all are
/// @param back the scoreboard
public record MeasurePage(
        Frame frame,
        String name,
        String caption,
        String count,
        String definition,
        @Nullable String most,
        List<Row> rows,
        String back)
        implements Page {

    public record Row(List<String> cells, @Nullable String href) {}
}
