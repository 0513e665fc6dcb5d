package org.wardmote.ledger;

import java.util.Collection;
import org.wardmote.messaging.Item;

/// Tells everybody who contributed what came of it.
public interface Telling {

    /// Stages the outcome for whoever said each of these, and marks each outcome-told when it was delivered, could
    /// not be, or lies at its private link.
    ///
    /// @param outcome worded by whoever decided it
    void tell(Item outcome, Disposition disposition, Collection<ContributionId> contributions);
}
