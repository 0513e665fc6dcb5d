package org.wardmote.priority.evidence;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.PriorityId;

/// On what a priority rests.
public interface Resting {

    /// In the order in which it was added. What was quoted then and may be quoted no longer is without its words.
    List<Evidence> list(PriorityId priority);

    /// A contribution that the viewer may read; added twice it is there once.
    void add(PriorityId priority, Reference contribution, Viewer by);

    /// A source in words: a figure, a report, what was seen.
    void add(PriorityId priority, String source, Viewer by);

    /// Within the caller's transaction, at the time at which it was added.
    void add(PriorityId priority, ContributionId contribution, String words, @Nullable PersonId by, Instant at);

    void add(PriorityId priority, String source, @Nullable PersonId by, Instant at);
}
