package org.wardmote.site.ward;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.site.card.MeetingCard;

/// Meetings to come, cancelled ones marked.
///
/// @param next the first that will take place
/// @param changes when the next begins or ends, and the page is no longer right
public record WardMeetings(
        @Nullable MeetingCard next,
        List<MeetingCard> coming,
        @Nullable Instant changes) {

    static final WardMeetings NONE = new WardMeetings(null, List.of(), null);
}
