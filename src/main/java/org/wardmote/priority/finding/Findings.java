package org.wardmote.priority.finding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wardmote.kernel.Reference;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.FindingId;

/// Findings, for the rooms that make something of them.
public interface Findings {

    /// Where the viewer may see it.
    Optional<Finding> find(Reference reference, Viewer viewer);

    Finding get(FindingId id);

    /// Of those that are there, in the order asked for.
    List<Finding> list(List<FindingId> ids);

    /// Open, routed ones within the viewer's reach that a decision can rest on, weightiest first.
    List<Finding> listDecidable(Viewer viewer, int most);

    /// The finding of another system that was brought in under this key.
    Optional<Finding> findBySource(String key);

    /// A decision on it has been taken; its contributions are let go in turn, each to close when it has been told.
    void decided(FindingId id, DecisionId decision, Instant at);

    /// Every decision on it is closed.
    void closed(FindingId id, Instant at);
}
