package org.wardmote.priority.finding;

import java.time.Instant;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.FindingId;

/// How findings end, within the transaction of the decision that ends them.
public interface Concluding {

    /// A decision on it has been taken; its contributions are let go in turn, each to close when it has been told.
    void decided(FindingId id, DecisionId decision, Instant at);

    /// Every decision on it is closed.
    void closed(FindingId id, Instant at);
}
