package org.wardmote.messaging.summary;

import java.util.Map;
import java.util.Optional;
import org.wardmote.area.AreaId;

/// What reached the letterboxes, as it was counted.
public interface Deliveries {

    /// The newest that was counted, of this edition or an earlier one.
    Optional<Counted> findLatest(AreaId area, Edition upTo);

    /// The same for every area that has one.
    Map<AreaId, Counted> latest(Edition upTo);

    /// Inside the caller's transaction; a second count takes the place of the first.
    void record(AreaId area, Counted delivered);
}
