package org.wardmote.priority.ground;

import java.util.List;
import org.wardmote.kernel.Reference;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.PriorityId;

/// On which findings priorities rest.
public interface Grounds {

    /// In the order in which they were named.
    List<Ground> list(PriorityId priority);

    List<PriorityId> listResting(FindingId finding);

    /// A finding that the viewer may read; named twice it is there once, as it was at first.
    void add(PriorityId priority, Reference finding, Viewer by);
}
