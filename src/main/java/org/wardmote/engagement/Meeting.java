package org.wardmote.engagement;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.AreaId;

/// A happening that the public can attend. Cancelled ones stay, marked, so that calendars which copied them learn
/// of it.
///
/// @param uid stable through every change, for calendars
/// @param sequence how often it has changed
/// @param type such as `ward panel`, `street briefing`, `drop-in`
public record Meeting(
        long id,
        String uid,
        int sequence,
        List<AreaId> areas,
        String title,
        String type,
        String description,
        Instant starts,
        @Nullable Instant ends,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable Access access,
        @Nullable String contactEmail,
        @Nullable String contactTelephone,
        boolean cancelled,
        Instant changed) {

    /// What helps people to come and take part; null means that nobody has said.
    public record Access(
            @Nullable String stepFree,
            @Nullable String hearingLoop,
            @Nullable String languages,
            @Nullable String daytimeAlternative) {}
}
