package org.wardmote.ledger.history;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.ContributionId;

/// Keeps words apart from what happened, so that they can be erased and the history stays.
public interface Wordstore {

    /// @return the id of the words
    long keep(ContributionId of, @Nullable Long happening, String role, String text, Instant at);

    Optional<String> find(long words);

    /// What was said when this happened.
    Optional<String> findOf(long happening);
}
