package org.wardmote.engagement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wardmote.area.AreaId;

/// Meetings of areas.
public interface Meetings {

    /// The next that is not cancelled and has not begun.
    Optional<Meeting> findNext(AreaId area, Instant now);

    /// All that have not ended, soonest first, cancelled ones among them.
    List<Meeting> listComing(AreaId area, Instant now);

    /// All that a calendar should hold: a year back and everything ahead.
    List<Meeting> listForCalendar(AreaId area, Instant now);

    /// Those of these that are there.
    List<Meeting> list(Collection<Long> ids);
}
