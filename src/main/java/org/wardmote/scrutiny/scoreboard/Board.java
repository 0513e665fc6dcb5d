package org.wardmote.scrutiny.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.area.Organisation;
import org.wardmote.scrutiny.measure.Spot;

/// Whose figures are shown of where, and into which lines they fall apart. The lines are apart from each other and
/// together the whole.
///
/// @param area a borough or local area; null: all that the organisation serves
public record Board(Organisation organisation, @Nullable Area area, String path, List<Line> lines, List<Spot> spots) {

    /// What it is the board of, by name.
    public String name() {
        return area == null ? organisation.name() : area.name();
    }

    /// The same over a table, with the organisation whose figures these are.
    public String caption() {
        return area == null ? organisation.name() : area.name() + ", " + organisation.name();
    }

    /// What an address calls its place: `lambeth`, `lambeth/brixton`; empty where it is of all.
    public String place() {
        return area == null ? "" : path.substring(Boards.PATH.length() + 1);
    }

    /// @param whole what was said to the borough or organisation as such
    public record Line(String name, @Nullable String href, boolean whole) {}
}
