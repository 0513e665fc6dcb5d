package org.wardmote.site.ward;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meetings;
import org.wardmote.site.card.MeetingCard;
import org.wardmote.site.wording.Wording;

/// Says when the team can be met.
@Component
class TellingMeetings {

    private final Meetings meetings;
    private final Clock clock;

    TellingMeetings(Meetings meetings, Clock clock) {
        this.meetings = meetings;
        this.clock = clock;
    }

    WardMeetings tell(Area area, Wording wording) {
        var now = clock.instant();
        var coming = meetings.listComing(area.id(), now);
        var next = meetings.findNext(area.id(), now).map(meeting -> MeetingCard.of(meeting, wording));
        return new WardMeetings(
                next.orElse(null),
                coming.stream().map(meeting -> MeetingCard.of(meeting, wording)).toList(),
                changes(coming, now));
    }

    private static @Nullable Instant changes(List<Meeting> coming, Instant now) {
        return coming.stream()
                .flatMap(meeting -> Stream.of(meeting.starts(), meeting.ends()))
                .filter(Objects::nonNull)
                .filter(moment -> !moment.isBefore(now))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
