package org.wardmote.area;

import java.time.LocalDate;
import java.util.List;

/// What the areas of a new boundary set take over.
public interface Heirs {

    /// Each area of the sets that begin on a day, with the older area that gives it most of itself.
    List<Heir> list(LocalDate from);

    /// What became of each older area, as far as it went to areas of the sets that begin on a day.
    List<Part> listParts(LocalDate from);

    /// @param share of the older area's surface
    record Part(AreaId older, AreaId newer, double share) {}

    record Heir(AreaId older, AreaId newer) {}
}
