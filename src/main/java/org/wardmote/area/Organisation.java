package org.wardmote.area;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Period;

/// A public body that answers for what is said to it: a controller with a wall around its records.
///
/// @param id stable, such as `metropolitan`, `mopac`, `lambeth-council`; a force's is the force's own
/// @param oversees the force that an oversight body oversees
/// @param period when it existed; null where we do not know since when
public record Organisation(
        String id,
        String name,
        Kind kind,
        @Nullable String oversees,
        @Nullable Period period) {

    public enum Kind {
        POLICE,
        OVERSIGHT,
        COUNCIL
    }
}
