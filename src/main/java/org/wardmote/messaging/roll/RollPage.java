package org.wardmote.messaging.roll;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// How many follow each area.
///
/// @param boroughs others that the reader may look at: name to address
/// @param rows cells: the area, all, and each subject
public record RollPage(
        Frame frame,
        @Nullable String news,
        String borough,
        Map<String, String> boroughs,
        List<String> heads,
        List<List<String>> rows,
        boolean mayEnter)
        implements Page {}
