package org.wardmote.ledger.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.people.PersonId;

/// An answer that somebody wrote, as those see it who read or release it.
///
/// @param words null once erased
/// @param good what the second reader said; null while nobody has
/// @param givenAt when it went on its way
/// @param published what the second person decided about the public; null while nobody has
record Written(
        long id,
        ContributionId contribution,
        Reference reference,
        PersonId author,
        @Nullable String words,
        Disposition disposition,
        boolean outcome,
        @Nullable String nextStep,
        @Nullable Instant nextBy,
        Instant writtenAt,
        @Nullable Boolean good,
        @Nullable Instant givenAt,
        @Nullable Boolean published) {

    boolean awaitsReader() {
        return good == null && givenAt == null;
    }
}
