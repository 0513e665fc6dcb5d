package org.wardmote.ledger.handling;

import java.util.List;
import org.wardmote.ledger.ContributionId;

/// Writes down what became of a contribution elsewhere, as it was: each step by the same lifecycle, with its own
/// time, the clock running out where it ran out. Nobody is told of what is past.
public interface Replaying {

    /// In the caller's transaction.
    ///
    /// @param pasts in the order in which they happened
    /// @throws org.wardmote.kernel.Refusal with a sentence, where one of them cannot have happened so
    void replay(ContributionId id, List<Past> pasts);
}
