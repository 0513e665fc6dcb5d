package org.wardmote.scrutiny.coverage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;

/// What a local area had at the end of a day.
///
/// @param nextMeeting the first day after it for which a meeting was announced
/// @param live priorities promised and not over, and
/// @param inDate those of which there was word within three months
record Covered(
        Area area,
        LocalDate day,
        boolean named,
        @Nullable LocalDate nextMeeting,
        @Nullable LocalDate lastUpdate,
        int live,
        int inDate) {}
