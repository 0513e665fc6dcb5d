package org.wardmote.site.force;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The forces, each with the boroughs it serves.
public record ForcesPage(Frame frame, List<ForceLine> forces) implements Page {

    /// @param boroughs names with the addresses of their pages; empty for a force that serves no borough of its own
    public record ForceLine(
            String id,
            String name,
            @Nullable String description,
            @Nullable String url,
            @Nullable String telephone,
            String serves,
            Map<String, String> boroughs) {}
}
