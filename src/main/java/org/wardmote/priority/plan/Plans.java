package org.wardmote.priority.plan;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.priority.Moving;

/// Problem plans, read and written.
public interface Plans {

    Plan get(PriorityId id);

    /// A correction is a new version.
    ///
    /// @param answers every question of the part
    /// @param reached for the assessment
    void write(PriorityId id, Part part, Map<String, String> answers, @Nullable String reached, Viewer by);

    /// The same at the time at which it happened, within the caller's transaction.
    void write(
            PriorityId id, Part part, Map<String, String> answers, @Nullable String reached, Moving.By by, Instant at);
}
