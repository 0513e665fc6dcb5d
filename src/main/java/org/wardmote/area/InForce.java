package org.wardmote.area;

import java.time.LocalDate;

/// Hears that a boundary set holds, so that what has no days of its own, and was tied to areas of the set before,
/// can follow: on the day on which the set begins, or with its import where that comes later. What can be said in
/// advance listens to [Redrawn].
public interface InForce {

    /// Heard again when the set is imported again.
    ///
    /// @param from the day on which the set began
    void inForce(LocalDate from);
}
