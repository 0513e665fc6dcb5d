package org.wardmote.ledger.contribution;

import java.util.Collection;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// Who has a contribution in hand. Each verb checks and records like those of {@link Handling}.
public interface Assigning {

    /// To somebody who answers or supervises where it lies, and whom it is not about.
    void assign(ContributionId id, PersonId to, Viewer by);

    /// Nobody has it any more; it waits for whoever takes it.
    void unassign(ContributionId id, Viewer by);

    /// For leave, and back from it. What cannot go over stays where it is.
    ///
    /// @return how many went over
    int handOver(Collection<ContributionId> which, PersonId from, PersonId to, Viewer by);
}
