package org.wardmote.site.compare;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.site.card.RouteCard;
import org.wardmote.site.ward.WardAlerts;

/// Several places side by side, and the form that asks for them.
public record ComparePage(Frame frame, List<Field> fields, Map<String, String> problems, List<Column> columns)
        implements Page {

    /// @param options what may have been meant, where the field was not clear: words with the address that takes
    ///     them
    public record Field(
            String id, String label, String typed, @Nullable String error, Map<String, String> options) {}

    /// @param note that other areas are near, where a postcode lies by a border
    /// @param remove the same page without this place
    public record Column(
            String id,
            String title,
            String href,
            String force,
            @Nullable String note,
            List<String> officers,
            List<RouteCard> routes,
            String meeting,
            List<String> priorities,
            WardAlerts alerts,
            String remove) {}
}
