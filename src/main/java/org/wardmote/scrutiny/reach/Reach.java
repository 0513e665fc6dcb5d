package org.wardmote.scrutiny.reach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.people.Viewer;

/// How far somebody's functions reach here. What is out of reach is not there.
public interface Reach {

    /// To see what lies behind the figures of an organisation in a borough or local area.
    void require(Viewer viewer, String organisation, Area area);

    /// Boroughs that they may look into as a whole, of their own organisation or of the force that theirs oversees.
    List<Seen> listSeen(Viewer viewer);

    /// The oversight body for which they may set what is expected of an organisation there.
    ///
    /// @param borough null: everywhere
    String requireOversight(Viewer viewer, String organisation, @Nullable Area borough);

    record Seen(String organisation, Area borough) {}
}
