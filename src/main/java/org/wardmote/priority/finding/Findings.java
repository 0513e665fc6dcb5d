package org.wardmote.priority.finding;

import java.util.List;
import java.util.Optional;
import org.wardmote.kernel.Reference;
import org.wardmote.people.Viewer;
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
}
