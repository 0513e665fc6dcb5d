package org.wardmote.ledger.bringing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One thing that became of it, as the file has it.
///
/// @param kind such as `answered`
/// @param by the public name of whoever did it
/// @param to to whom it was assigned by public name, to which organisation it was referred, where it was passed on,
///     the id of what it was merged into, or what is being made of it
/// @param question which it answers for all
/// @param reached when an answer arrived; null for `waiting`
/// @param delivered false: it could not be
record Happened(
        String kind,
        Instant at,
        @Nullable String by,
        @Nullable String to,
        @Nullable String words,
        @Nullable String disposition,
        boolean outcome,
        @Nullable String nextStep,
        @Nullable LocalDate nextBy,
        @Nullable String theirReference,
        @Nullable String question,
        @Nullable Instant reached,
        boolean delivered) {}
