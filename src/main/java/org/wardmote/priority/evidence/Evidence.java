package org.wardmote.priority.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.ContributionId;

/// Something on which a priority rests, as it was when it was added.
///
/// @param contribution null for another source, which is told in words
/// @param hash of a contribution's words as they stood, SHA-256 in hexadecimal
/// @param text an excerpt that may be shown now, or the other source; null where nothing may be shown
public record Evidence(
        long id,
        @Nullable ContributionId contribution,
        @Nullable String hash,
        Instant addedAt,
        @Nullable String text) {}
