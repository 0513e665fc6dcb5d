package org.wardmote.area;

import java.time.LocalDate;

/// Hears that a boundary set has found its place in time and that `area.succession` says what became of each area,
/// so that what was tied to areas of the set before can follow. Called in the transaction of the import.
public interface Redrawn {

    /// @param from the day on which the new set begins
    void redrawn(LocalDate from);
}
