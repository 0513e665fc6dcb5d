package org.wardmote.ledger;

import java.util.Collection;

/// Keeps contributions from closing while something is being made of them.
public interface Holds {

    /// @param holder what holds it, such as `finding:7`; holding twice is holding once
    void hold(String holder, Collection<ContributionId> contributions);

    /// Closes what nothing holds any more and has been told.
    void lift(String holder, Collection<ContributionId> contributions);
}
