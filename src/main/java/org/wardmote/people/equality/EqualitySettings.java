package org.wardmote.people.equality;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How answers to the equality questions leave: as counts in which nobody can be told.
///
/// @param smallestBase fewer people than this who were asked are not counted at all
/// @param smallestCell a count below this is hidden
/// @param roundedTo every count that is shown is rounded to a multiple of this
/// @param fixedFor how long a set that differs by fewer than the smallest cell gets the same table
/// @param kept how long an answer counts, since it was given
@ConfigurationProperties("wardmote.equality")
record EqualitySettings(
        @DefaultValue("50") int smallestBase,
        @DefaultValue("10") int smallestCell,
        @DefaultValue("5") int roundedTo,
        @DefaultValue("90d") Period fixedFor,
        @DefaultValue("5y") Period kept) {}
