package org.wardmote.messaging.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.people.PersonId;

/// One thing that was done with an announcement.
///
/// @param kind such as `approved`
/// @param by null: it happened by itself
public record Step(
        String kind, @Nullable PersonId by, @Nullable String reason, Instant at) {}
