package org.wardmote.scrutiny.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something of which the public, or those who had contributed, were told; or a meeting.
///
/// @param subject `decision`, `telling`, `priority`, `promise`, `meeting`, and
/// @param kind what became of it, such as `published`
/// @param people to how many it mattered, as far as they were counted
record Event(
        String subject,
        long thing,
        String kind,
        String state,
        LocalDate day,
        @Nullable Integer contributions,
        @Nullable Integer people) {}
