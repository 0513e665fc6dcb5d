package org.wardmote.priority.patrol;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;

/// Requests for patrols.
public interface Patrols {

    /// Newest first.
    List<Patrol> list(Placed placed, int most);

    /// As far as the viewer reaches: those to decide on first.
    List<Patrol> list(Viewer viewer, int most);

    Optional<Patrol> find(Reference reference);

    /// To whoever works there; to others it is not there.
    Patrol get(String reference, Viewer viewer);

    /// Taken from what somebody said, once.
    Patrol record(Reference contribution, String place, String wanted, Viewer by);

    /// Whoever asked is told. Times are never part of it.
    void decide(long id, String decided, String answer, Viewer by);

    /// A patrol was made; only once it is over.
    void made(long id, Instant starts, Instant ends, Viewer by);
}
