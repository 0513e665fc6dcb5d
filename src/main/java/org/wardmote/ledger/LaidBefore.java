package org.wardmote.ledger;

import java.util.Collection;
import java.util.Set;
import org.wardmote.people.Viewer;

/// What is laid before somebody for approval. Whoever approves reads what it rests on, in their area, as whoever
/// analyses there does, and nothing besides. A module in which something is approved has one as a bean.
public interface LaidBefore {

    /// Those of some contributions on which something rests that waits for the viewer's approval, or that they
    /// have approved.
    Set<ContributionId> among(Collection<ContributionId> some, Viewer viewer);
}
