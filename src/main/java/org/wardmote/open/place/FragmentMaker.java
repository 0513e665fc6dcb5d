package org.wardmote.open.place;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Forces;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meetings;
import org.wardmote.kernel.LondonTime;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.Priority;

/// Asks the other modules what there is to say of an area.
@Component
class FragmentMaker {

    private final Forces forces;
    private final TeamShapes teams;
    private final Priorities priorities;
    private final Meetings meetings;
    private final Clock clock;

    FragmentMaker(Forces forces, TeamShapes teams, Priorities priorities, Meetings meetings, Clock clock) {
        this.forces = forces;
        this.teams = teams;
        this.priorities = priorities;
        this.meetings = meetings;
        this.clock = clock;
    }

    Fragment make(Area area) {
        var day = LondonTime.today(clock);
        var next = meetings.findNext(area.id(), clock.instant());
        var second = new Shapes.SecondHalf(
                teams.of(area, day),
                priorities(area, day),
                next.map(FragmentMaker::meeting).orElse(null));
        return Fragment.of(first(area), second, goodUntil(next));
    }

    private Shapes.FirstHalf first(Area area) {
        var name = forces.find(area.force()).map(force -> force.name()).orElse(area.force());
        return new Shapes.FirstHalf(Shapes.AreaShape.of(area), new Shapes.ForceShape(area.force(), name), area.path());
    }

    private List<Shapes.PriorityShape> priorities(Area area, LocalDate day) {
        return priorities.listLive(area.id(), day).stream()
                .map(FragmentMaker::priority)
                .toList();
    }

    private static Shapes.PriorityShape priority(Priority priority) {
        return new Shapes.PriorityShape(
                priority.reference().letters(),
                priority.issue(),
                priority.issueDate(),
                priority.action(),
                priority.actionDate(),
                priority.freshUntil());
    }

    private static Shapes.MeetingShape meeting(Meeting meeting) {
        return new Shapes.MeetingShape(
                meeting.title(),
                meeting.type(),
                LondonMoment.text(meeting.starts()),
                Optional.ofNullable(meeting.ends()).map(LondonMoment::text).orElse(null),
                meeting.address(),
                meeting.postcode());
    }

    private Instant goodUntil(Optional<Meeting> next) {
        var midnight = LondonTime.nextMidnight(clock);
        return next.map(Meeting::starts)
                .filter(starts -> starts.isBefore(midnight))
                .orElse(midnight);
    }
}
