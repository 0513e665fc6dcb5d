package org.wardmote.messaging.coordinator;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Period;
import org.wardmote.people.PersonId;

/// What a coordinator may do for a team, where and how long.
///
/// @param people how many they have entered who get messages
/// @param givenBy null: it was brought in from elsewhere
public record Delegation(
        long id,
        PersonId coordinator,
        String organisation,
        AreaId borough,
        AreaId area,
        Period period,
        int people,
        @Nullable PersonId givenBy,
        Instant givenAt,
        @Nullable PersonId endedBy) {}
