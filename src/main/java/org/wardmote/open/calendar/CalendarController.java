package org.wardmote.open.calendar;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wardmote.area.Areas;
import org.wardmote.engagement.Meetings;
import org.wardmote.kernel.Anyone;
import org.wardmote.kernel.LondonTime;
import org.wardmote.open.moved.Moved;
import org.wardmote.platform.Finished;

@Controller
class CalendarController {

    private static final String FILE = "/meetings.ics";

    private final Areas areas;
    private final Meetings meetings;
    private final Clock clock;

    CalendarController(Areas areas, Meetings meetings, Clock clock) {
        this.areas = areas;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Anyone
    @GetMapping("/areas/{borough}/{ward}" + FILE)
    Finished show(@PathVariable String borough, @PathVariable String ward) {
        var area = areas.find(borough, ward).orElseThrow(() -> Moved.orNotFound(areas, borough, ward, FILE));
        var calendar = new MeetingCalendar(area, meetings.listForCalendar(area.id(), clock.instant()));
        return Finished.of("text/calendar;charset=utf-8", calendar.bytes(), LondonTime.nextMidnight(clock));
    }
}
