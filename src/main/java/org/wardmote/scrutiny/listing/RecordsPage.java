package org.wardmote.scrutiny.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What a figure counts, one by one.
///
/// @param most that only some are listed; null where all are
/// @param back the scoreboard, and
/// @param csv the same as a file
public record RecordsPage(
        Frame frame,
        String name,
        String caption,
        String count,
        String definition,
        @Nullable String most,
        List<String> heads,
        List<Row> rows,
        String back,
        String csv)
        implements Page {

    public record Row(List<String> cells, @Nullable String href) {}
}
