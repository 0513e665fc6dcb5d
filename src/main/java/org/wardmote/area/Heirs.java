package org.wardmote.area;

import java.time.LocalDate;
import java.util.List;

/// What the areas of a new boundary set take over.
public interface Heirs {

    /// Each area of the sets that begin on a day, with the older area that gives it most of itself.
    List<Heir> list(LocalDate from);

    record Heir(AreaId older, AreaId newer) {}
}
