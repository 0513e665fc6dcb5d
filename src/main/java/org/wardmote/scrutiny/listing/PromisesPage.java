package org.wardmote.scrutiny.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Every promise made in public in a place, as it stands.
///
/// @param most that only some are listed; null where all are
/// @param back the scoreboard
public record PromisesPage(
        Frame frame,
        String name,
        String caption,
        String lede,
        @Nullable String most,
        List<String> heads,
        List<Row> rows,
        String back)
        implements Page {

    /// @param missed its tag, where it was
    public record Row(
            String name,
            @Nullable String href,
            List<String> cells,
            @Nullable String missed) {}
}
