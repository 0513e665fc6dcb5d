package org.wardmote.open.place;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Forces;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meetings;
import org.wardmote.kernel.LondonTime;
import org.wardmote.messaging.Alerts;
import org.wardmote.messaging.Alerts.Alert;
import org.wardmote.priority.Priorities;
import org.wardmote.priority.Priority;

/// Asks the other modules what there is to say of an area.
@Component
class FragmentMaker {

    private static final int UPDATES = 3;

    private final Forces forces;
    private final TeamShapes teams;
    private final Priorities priorities;
    private final Meetings meetings;
    private final Alerts alerts;
    private final Clock clock;

    FragmentMaker(
            Forces forces, TeamShapes teams, Priorities priorities, Meetings meetings, Alerts alerts, Clock clock) {
        this.alerts = alerts;
        this.forces = forces;
        this.teams = teams;
        this.priorities = priorities;
        this.meetings = meetings;
        this.clock = clock;
    }

    Fragment make(Area area) {
        var day = LondonTime.today(clock);
        var next = meetings.findNext(area.id(), clock.instant());
        var latest = alerts.latest(area, UPDATES);
        var second = new Shapes.SecondHalf(
                teams.of(area, day),
                priorities(area, day),
                next.map(FragmentMaker::meeting).orElse(null),
                latest.stream().map(FragmentMaker::update).toList());
        return Fragment.of(first(area), second, goodUntil(next, latest));
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

    private static Shapes.UpdateShape update(Alert alert) {
        return new Shapes.UpdateShape(alert.subject(), LondonMoment.text(alert.at()), alert.path());
    }

    private Instant goodUntil(Optional<Meeting> next, List<Alert> latest) {
        var ends = latest.stream().map(Alert::until).filter(Objects::nonNull);
        return Stream.concat(next.map(Meeting::starts).stream(), ends)
                .reduce(LondonTime.nextMidnight(clock), (one, other) -> one.isBefore(other) ? one : other);
    }
}
