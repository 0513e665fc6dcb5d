package org.wardmote.priority.plan;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A problem plan as it stands: the last version of each part that has been written.
public record Plan(Map<Part, Written> parts) {

    /// @param reached of the assessment: `yes`, `partly`, `no`
    /// @param answers by question
    public record Written(int version, Instant at, @Nullable String reached, Map<String, String> answers) {}

    public Optional<Written> find(Part part) {
        return Optional.ofNullable(parts.get(part));
    }
}
