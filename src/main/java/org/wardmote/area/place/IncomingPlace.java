package org.wardmote.area.place;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.LatLng;

/// A named point as a file has it.
///
/// @param number the row or object, for messages
/// @param id the file's own, by which the next file's row is known for the same
/// @param borough its name or code, as the file says; used only where the point lies in no borough
/// @param opened null where unknown: then it has always been there
record IncomingPlace(
        long number,
        @Nullable String id,
        String name,
        LatLng point,
        @Nullable String borough,
        Map<String, String> details,
        @Nullable LocalDate opened,
        @Nullable LocalDate closed,
        @Nullable LocalDate lastChecked,
        @Nullable String source) {}
