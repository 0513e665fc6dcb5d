package org.wardmote.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The calendar as another implementation reads it.
class CalendarContractTests {

    private static final String ADDRESS = "/areas/thornfield/abbey-green/meetings.ics";

    private final OpenFormats open = new OpenFormats();

    @BeforeAll
    static void stayOnThisMachine() {
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
    }

    @Test
    void isReadByICal4j() throws Exception {
        var calendar = read();
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.<VTimeZone>getComponents("VTIMEZONE")).hasSize(1);
        var events = calendar.<VEvent>getComponents("VEVENT");
        assertThat(events).hasSize(2);
        var panel = events.getFirst();
        assertThat(value(panel, "UID")).isEqualTo("ward-panel-1@thornfield.example");
        assertThat(value(panel, "SEQUENCE")).isEqualTo("2");
        assertThat(value(panel, "DTSTAMP")).isEqualTo("20261102T090000Z");
        assertThat(value(panel, "LAST-MODIFIED")).isEqualTo("20261102T090000Z");
        assertThat(value(panel, "LOCATION")).isEqualTo("Tannery Hall, Tannery Lane, E99 1AA");
        assertThat(value(panel, "DESCRIPTION")).endsWith("\nHearing loop: Yes");
        assertThat(starts(panel)).isEqualTo(Instant.parse("2026-11-24T18:30:00Z"));
    }

    @Test
    void keepsCancelledMeetingsMarked() throws Exception {
        var cancelled = read().<VEvent>getComponents("VEVENT").get(1);
        assertThat(value(cancelled, "STATUS")).isEqualTo("CANCELLED");
        assertThat(starts(cancelled)).isEqualTo(Instant.parse("2027-07-06T17:00:00Z"));
    }

    @Test
    void foldsLinesAndEndsThemAsTheStandardSays() {
        var lines = open.body(ADDRESS).split("\r\n", -1);
        assertThat(List.of(lines)).noneMatch(line -> line.contains("\n") || line.length() > 75);
        assertThat(lines[lines.length - 1]).isEmpty();
    }

    @Test
    void leadsOnToTheSuccessorOfAnEndedWard() {
        open.thornfield.areas.succeed("old-green", open.thornfield.abbeyGreen);
        var calendar = open.get("/areas/thornfield/old-green/meetings.ics");
        assertThat(calendar.getStatus()).isEqualTo(301);
        assertThat(calendar.getHeader("Location")).isEqualTo(ADDRESS);
        assertThat(open.get("/areas/thornfield/old-green/boundary.geojson").getHeader("Location"))
                .isEqualTo("/areas/thornfield/abbey-green/boundary.geojson");
    }

    private Calendar read() throws Exception {
        return new CalendarBuilder().build(new StringReader(open.body(ADDRESS)));
    }

    private static Instant starts(VEvent event) {
        return Objects.requireNonNull(event.<ZonedDateTime>getDateTimeStart())
                .getDate()
                .toInstant();
    }

    private static String value(VEvent event, String name) {
        return event.getProperty(name).orElseThrow().getValue();
    }
}
