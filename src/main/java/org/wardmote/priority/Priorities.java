package org.wardmote.priority;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.wardmote.area.AreaId;

/// Priorities of areas.
public interface Priorities {

    /// Those being worked on that day, newest first.
    List<Priority> listLive(AreaId area, LocalDate day);

    /// Closed ones too, newest first, for formats that list all.
    List<Priority> list(AreaId area);

    /// The same of several areas at once, such as those of a borough. Areas without any are left out.
    Map<AreaId, List<Priority>> listEach(Collection<AreaId> areas);
}
