package org.wardmote.ledger.telling;

import java.time.Instant;
import java.util.Collection;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.history.Standing;
import org.wardmote.people.PersonId;

/// Outcomes that somebody is not told, since it would endanger somebody, or since they asked to be forgotten.
public interface KeptBack {

    /// From now on; what is on its way to them is called back. Inside the caller's transaction.
    ///
    /// @return false where that was so before
    boolean withhold(Standing standing, PersonId by, Instant at);

    /// What is decided from now on is told again; what was withheld stays so.
    ///
    /// @return false where nothing was withheld
    boolean allow(Standing standing, PersonId by, Instant at);

    boolean isWithheld(ContributionId id);

    /// Whoever said these is forgotten from now on, and what waits for them ends.
    void forget(Collection<ContributionId> contributions, Instant at);
}
