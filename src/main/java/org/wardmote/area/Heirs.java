package org.wardmote.area;

import java.time.LocalDate;
import java.util.List;

/// What the areas of a new boundary set take over.
public interface Heirs {

    /// Each area of the sets that begin on a day, with the older area that gives it most of itself.
    List<Heir> list(LocalDate from);

    /// What became of each older area, as far as it went to areas of the sets that begin on a day.
    List<Part> listParts(LocalDate from);

    /// Carries the newer one's name, which cannot be asked for otherwise before the import is over.
    ///
    /// @param share of the older area's surface
    /// @param borough the name of its borough; a borough's is its own
    record Part(AreaId older, AreaId newer, double share, String name, String borough) {}

    record Heir(AreaId older, AreaId newer) {}
}
