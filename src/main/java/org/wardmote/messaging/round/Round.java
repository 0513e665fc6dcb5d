package org.wardmote.messaging.round;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;
import org.wardmote.people.PersonId;

/// Doors that one person can take the summary to in one go.
///
/// @param mark of the edition that was asked for; null: not yet
record Round(
        long id,
        AreaId area,
        String name,
        List<Stretch> stretches,
        int households,
        @Nullable Mark mark) {

    /// @param by the member of staff who says so; null: they are forgotten
    record Mark(int delivered, LocalDate on, @Nullable PersonId by) {}
}
