package org.wardmote.ledger;

import java.time.Instant;
import java.util.Collection;
import org.wardmote.messaging.Item;

/// Tells everybody who contributed what came of it. Whoever decided needs to know no person.
public interface Telling {

    /// Stages the outcome for whoever said each of these, and marks each outcome-told when it was delivered, could
    /// not be, or lies at its private link. Inside the caller's transaction; half a million take seconds. The same
    /// outcome is told once, however often this is called; what is closed already is told, and stays closed.
    ///
    /// @param outcome worded by whoever decided it
    void tell(Item outcome, Disposition disposition, Collection<ContributionId> contributions);

    /// The same for an outcome that everybody was told elsewhere, before it was brought in here: recorded as it
    /// was, and nothing is sent.
    void toldBefore(Item outcome, Disposition disposition, Collection<ContributionId> contributions, Instant at);

    /// How far the telling has come.
    Told told(Item outcome);

    /// Contributions, each counted once.
    ///
    /// @param waiting not yet any of the others
    /// @param delivered accepted by the next mail server, or marked given
    /// @param left at the private link of those who left no contact
    /// @param refused they wanted no reply; it lies at the link
    /// @param unreachable after three tries on every route
    /// @param erased they asked to be forgotten
    /// @param withheld because telling them would endanger somebody, as a named person decided
    record Told(int waiting, int delivered, int left, int refused, int unreachable, int erased, int withheld) {

        public int all() {
            return waiting + delivered + left + refused + unreachable + erased + withheld;
        }

        /// Nothing that waits for it may close before.
        public boolean isOver() {
            return waiting == 0;
        }
    }
}
