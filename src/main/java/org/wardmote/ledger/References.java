package org.wardmote.ledger;

import java.util.Collection;
import java.util.Map;
import org.wardmote.kernel.Reference;

/// What people call contributions.
public interface References {

    /// Of those that are there.
    Map<ContributionId, Reference> of(Collection<ContributionId> contributions);
}
