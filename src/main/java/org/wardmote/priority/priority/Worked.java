package org.wardmote.priority.priority;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;

/// Priorities for those who work on them, and for pages that tell all of one.
public interface Worked {

    /// As the public may read it.
    Optional<Standing> find(Reference reference);

    Standing get(PriorityId id);

    /// For whoever works on it or may read it at their desk; to everybody else it is not there.
    Standing get(String reference, Viewer viewer);

    List<Standing> list(Collection<PriorityId> ids);

    /// Those that the viewer reaches, what is live first, then what is being negotiated, then the rest.
    List<Standing> list(Viewer viewer, int most);

    /// Of one area with those carried over to it, in the same order.
    List<Standing> listOf(Placed placed);

    /// Nobody else moves it before the transaction is over.
    Standing lock(PriorityId id);

    /// In the order in which they happened.
    List<Step> steps(PriorityId id);
}
