package org.wardmote.volunteering.scheme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;

/// Somebody asks to start a scheme, or to have a dormant one begun anew, in a contribution: by a form, or by
/// telephone, letter or word of mouth as it was written down. Each is once, and inside the caller's transaction.
public interface Asking {

    /// @param placed with its area
    /// @param outline its streets or homes, in their words
    /// @param by whoever wrote it down at the desk; nobody for a form
    /// @return the scheme that came of it, also where it was known before
    Scheme start(ContributionId contribution, Placed placed, String outline, Viewer by, Instant at);

    /// One that is being begun anew already has one more who asks for it.
    Scheme restart(ContributionId contribution, long scheme, Viewer by, Instant at);

    /// The scheme for which it asks; null where it asks for none.
    @Nullable
    Scheme askedIn(ContributionId contribution);
}
