package org.wardmote.site.point;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Contact points: open ones, nearest first where the reader said from where, and those that have closed.
///
/// @param near what was typed
/// @param error why the list is not ordered by distance although a place was typed
public record PointsPage(
        Frame frame,
        String near,
        @Nullable String error,
        Map<String, String> problems,
        String summary,
        List<PointCard> open,
        List<PointCard> closed)
        implements Page {}
