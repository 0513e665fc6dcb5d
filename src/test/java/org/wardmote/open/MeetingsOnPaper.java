package org.wardmote.open;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wardmote.area.AreaId;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meetings;

/// Meetings in a list.
final class MeetingsOnPaper implements Meetings {

    private final List<Meeting> meetings = new ArrayList<>();

    void add(Meeting meeting) {
        meetings.add(meeting);
    }

    @Override
    public Optional<Meeting> findNext(AreaId area, Instant now) {
        return of(area).filter(
                        meeting -> !meeting.cancelled() && meeting.starts().isAfter(now))
                .findFirst();
    }

    @Override
    public List<Meeting> listComing(AreaId area, Instant now) {
        return of(area).filter(meeting -> end(meeting).isAfter(now)).toList();
    }

    @Override
    public List<Meeting> listForCalendar(AreaId area, Instant now) {
        return of(area).filter(meeting -> meeting.starts().isAfter(now.minus(Duration.ofDays(365))))
                .toList();
    }

    @Override
    public List<Meeting> list(Collection<Long> ids) {
        return meetings.stream().filter(meeting -> ids.contains(meeting.id())).toList();
    }

    private Stream<Meeting> of(AreaId area) {
        return meetings.stream()
                .filter(meeting -> meeting.areas().contains(area))
                .sorted(Comparator.comparing(Meeting::starts));
    }

    private static Instant end(Meeting meeting) {
        return Objects.requireNonNullElse(meeting.ends(), meeting.starts());
    }
}
