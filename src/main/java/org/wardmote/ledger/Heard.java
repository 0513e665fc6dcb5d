package org.wardmote.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.people.Speaker;

/// A contribution as other modules may know it: what was said and where, never by whom.
///
/// @param speaker tells people apart and names nobody; null where no route was left
/// @param quotable they allowed their words to be quoted without their name
/// @param words what was said; null where it has been erased
public record Heard(
        ContributionId id,
        Reference reference,
        Placed placed,
        Channel channel,
        @Nullable String subject,
        Instant receivedAt,
        State state,
        boolean quotable,
        @Nullable Speaker speaker,
        @Nullable String words) {

    public Heard by(@Nullable Speaker whoever) {
        return new Heard(id, reference, placed, channel, subject, receivedAt, state, quotable, whoever, words);
    }
}
