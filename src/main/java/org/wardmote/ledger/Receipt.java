package org.wardmote.ledger;

import java.time.Instant;
import org.wardmote.kernel.Reference;

/// What whoever spoke takes away. It never repeats their words or the subject.
///
/// @param key opens the contribution's page together with the reference
public record Receipt(ContributionId id, Reference reference, String key, Instant dueAt) {

    public String path() {
        return "/contributions/" + reference + "?key=" + key;
    }
}
