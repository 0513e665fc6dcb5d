package org.wardmote.volunteering;

import java.util.List;
import org.wardmote.area.AreaId;

/// The watch schemes that the public knows of: those that are or have been live.
public interface WatchSchemes {

    /// Of a local area of today, by name.
    List<WatchScheme> list(AreaId area);
}
