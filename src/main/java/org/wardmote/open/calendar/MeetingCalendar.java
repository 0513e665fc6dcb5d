package org.wardmote.open.calendar;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Area;
import org.wardmote.engagement.Meeting;
import org.wardmote.kernel.LondonTime;

/// The meetings of one area as one calendar. A cancelled meeting stays with its status, under the same UID and a
/// higher SEQUENCE, so that calendars which copied it strike it out. No METHOD: it is a feed, not an invitation.
record MeetingCalendar(Area area, List<Meeting> meetings) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final String ZONE = "TZID=Europe/London";

    byte[] bytes() {
        var lines = new Lines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", "-//Wardmote//Meetings//EN")
                .add("CALSCALE", "GREGORIAN")
                .text("NAME", name())
                .text("X-WR-CALNAME", name())
                .add("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
        addZone(lines);
        meetings.forEach(meeting -> addMeeting(lines, meeting));
        return lines.add("END", "VCALENDAR").bytes();
    }

    private String name() {
        return "Police meetings in " + area.name() + ", " + area.borough().name();
    }

    /// The rules in force since 1996.
    private static void addZone(Lines lines) {
        lines.add("BEGIN", "VTIMEZONE").add("TZID", "Europe/London");
        addRule(lines, "DAYLIGHT", "BST", "19960331T010000", "+0000", "+0100", 3);
        addRule(lines, "STANDARD", "GMT", "19961027T020000", "+0100", "+0000", 10);
        lines.add("END", "VTIMEZONE");
    }

    private static void addRule(
            Lines lines, String kind, String name, String first, String from, String to, int month) {
        lines.add("BEGIN", kind)
                .add("TZNAME", name)
                .add("DTSTART", first)
                .add("TZOFFSETFROM", from)
                .add("TZOFFSETTO", to)
                .add("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU")
                .add("END", kind);
    }

    private static void addMeeting(Lines lines, Meeting meeting) {
        lines.add("BEGIN", "VEVENT")
                .text("UID", meeting.uid())
                .add("SEQUENCE", String.valueOf(meeting.sequence()))
                .add("DTSTAMP", utc(meeting.changed()))
                .add("LAST-MODIFIED", utc(meeting.changed()))
                .add("DTSTART;" + ZONE, london(meeting.starts()));
        if (meeting.ends() != null) lines.add("DTEND;" + ZONE, london(meeting.ends()));
        lines.text("SUMMARY", meeting.title())
                .add("STATUS", meeting.cancelled() ? "CANCELLED" : "CONFIRMED")
                .text("CATEGORIES", meeting.type());
        addWhenSaid(lines, "DESCRIPTION", description(meeting));
        addWhenSaid(lines, "LOCATION", joined(", ", meeting.address(), meeting.postcode()));
        addWhenSaid(lines, "CONTACT", joined(", ", meeting.contactEmail(), meeting.contactTelephone()));
        lines.add("END", "VEVENT");
    }

    private static void addWhenSaid(Lines lines, String name, String text) {
        if (!text.isEmpty()) lines.text(name, text);
    }

    private static String description(Meeting meeting) {
        var access = meeting.access();
        return access == null
                ? meeting.description()
                : joined(
                        "\n",
                        meeting.description(),
                        labelled("Step-free access", access.stepFree()),
                        labelled("Hearing loop", access.hearingLoop()),
                        labelled("Languages", access.languages()),
                        labelled("Daytime alternative", access.daytimeAlternative()));
    }

    private static @Nullable String labelled(String label, @Nullable String text) {
        return text == null ? null : label + ": " + text;
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts)
                .flatMap(Stream::ofNullable)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    private static String london(Instant moment) {
        return LOCAL.format(moment.atZone(LondonTime.ZONE));
    }

    private static String utc(Instant moment) {
        return LOCAL.format(moment.atZone(ZoneOffset.UTC)) + "Z";
    }
}
