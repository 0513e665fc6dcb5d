package org.wardmote.area.atlas;

import java.util.Map;
import java.util.Objects;
import org.wardmote.area.boundary.PartEditions.Part;
import org.wardmote.area.postcode.Postcodes;
import org.wardmote.kernel.LondonTime;

/// Everything that reads are answered from, as of one moment. Immutable.
///
/// @param editions the number that each part had when it was read
/// @param goodUntil the millisecond at which borders change by themselves, because a day begins
record Atlas(Map<Part, Long> editions, Ground ground, Postcodes postcodes, Outcodes outcodes, long goodUntil) {

    Atlas(Map<Part, Long> editions, Ground ground, Postcodes postcodes, Outcodes outcodes) {
        this(editions, ground, postcodes, outcodes, goodUntil(ground.boundaries()));
    }

    Boundaries boundaries() {
        return ground.boundaries();
    }

    Today today() {
        return ground.today();
    }

    boolean has(Part part, Map<Part, Long> now) {
        return Objects.equals(now.get(part), editions.get(part));
    }

    private static long goodUntil(Boundaries boundaries) {
        var next = boundaries.nextChange();
        return next == null ? Long.MAX_VALUE : LondonTime.startOf(next).toEpochMilli();
    }
}
