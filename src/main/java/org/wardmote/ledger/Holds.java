package org.wardmote.ledger;

import java.time.Instant;
import java.util.Collection;

/// Keeps contributions from closing while something is being made of them.
public interface Holds {

    /// What is closed already is passed over and stays closed. Half a million take seconds.
    ///
    /// @param holder what holds it, such as `finding:7`; holding twice is holding once
    void hold(String holder, Collection<ContributionId> contributions);

    /// The same for what is brought in from elsewhere.
    ///
    /// @param at when it was begun
    void hold(String holder, Collection<ContributionId> contributions, Instant at);

    /// What nothing holds any more and has been told is closed, the first of many at once and the others soon
    /// after.
    void lift(String holder, Collection<ContributionId> contributions);
}
