package org.wardmote.open.policeuk;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.engagement.Meeting;
import org.wardmote.engagement.Meetings;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Finished;

/// Meetings that have not ended. Cancelled ones are left out: the shape cannot say so, and nobody must be sent to
/// them.
@Controller
class PoliceUkEventController {

    private final PoliceUkNeighbourhoods neighbourhoods;
    private final Meetings meetings;
    private final PoliceUkAnswers answers;
    private final Clock clock;

    PoliceUkEventController(
            PoliceUkNeighbourhoods neighbourhoods, Meetings meetings, PoliceUkAnswers answers, Clock clock) {
        this.neighbourhoods = neighbourhoods;
        this.meetings = meetings;
        this.answers = answers;
        this.clock = clock;
    }

    @Anyone
    @GetMapping("/policeuk/{force}/{id}/events")
    Finished index(@PathVariable String force, @PathVariable String id) {
        var area = neighbourhoods.get(force, id).area();
        var coming = meetings.listComing(area.id(), clock.instant()).stream()
                .filter(meeting -> !meeting.cancelled())
                .toList();
        return answers.goodUntil(
                coming.stream().map(PoliceUkEventController::event).toList(), firstEnd(coming));
    }

    private Instant firstEnd(List<Meeting> coming) {
        var ends = coming.stream()
                .flatMap(meeting ->
                        Stream.of(meeting.starts(), Objects.requireNonNullElse(meeting.ends(), meeting.starts())))
                .filter(end -> end.isAfter(clock.instant()));
        return Stream.concat(ends, Stream.of(LondonTime.nextMidnight(clock)))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static Shapes.Event event(Meeting meeting) {
        var ends = meeting.ends();
        return new Shapes.Event(
                contactDetails(meeting),
                meeting.description(),
                meeting.title(),
                address(meeting),
                meeting.type(),
                LocalTimes.of(meeting.starts()),
                ends == null ? null : LocalTimes.of(ends));
    }

    private static Map<String, String> contactDetails(Meeting meeting) {
        var details = new LinkedHashMap<String, String>();
        if (meeting.contactEmail() != null) details.put("email", meeting.contactEmail());
        if (meeting.contactTelephone() != null) details.put("telephone", meeting.contactTelephone());
        return details;
    }

    private static String address(Meeting meeting) {
        return String.join(
                ", ",
                Stream.of(meeting.address(), meeting.postcode())
                        .flatMap(Stream::ofNullable)
                        .toList());
    }
}
