package org.wardmote.priority.promise;

import java.util.Collection;
import java.util.List;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PromiseId;

/// Promises as they stand.
public interface Promises {

    /// Of things of one kind, the newest first.
    List<Promise> list(String kind, Collection<Long> of);

    List<Promise> list(Collection<PromiseId> ids);

    /// Missed ones of a place, and of the areas within it; the newest first.
    List<Promise> listMissed(Placed within, int most);
}
