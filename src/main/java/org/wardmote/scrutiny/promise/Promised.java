package org.wardmote.scrutiny.promise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.scrutiny.naming.Place;

/// A promise as it stands.
///
/// @param missedOn the day that went by, however it ended
/// @param keptOn when it was done
/// @param state `open`, `missed`, `kept` or `released`
public record Promised(
        long promise,
        Place place,
        LocalDate madeOn,
        LocalDate dueOn,
        String state,
        @Nullable LocalDate missedOn,
        @Nullable LocalDate keptOn) {

    public boolean isMissed() {
        return missedOn != null;
    }
}
