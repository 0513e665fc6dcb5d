package org.wardmote.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;

/// What was announced to the public, for pages that join modules.
public interface Alerts {

    /// What has left for an area or the borough it lies in and still matters, newest first.
    List<Alert> latest(Area area, int most);

    /// @param path of its page
    /// @param until when it ceases to matter; null: it does not
    record Alert(
            String subject,
            String path,
            Instant at,
            @Nullable Instant until) {}
}
