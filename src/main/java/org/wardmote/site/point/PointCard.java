package org.wardmote.site.point;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.Place;
import org.wardmote.site.wording.Wording;

/// A contact point as a list shows it, and as its own page does.
///
/// @param closed since when it is closed; null while it is open
/// @param rows what is known of it, in order: hours, services, access, telephone
/// @param checked when somebody last made sure, or that nobody has said
/// @param distance from where the reader asked
public record PointCard(
        String name,
        String href,
        String borough,
        @Nullable String closed,
        List<Row> rows,
        String checked,
        @Nullable String distance) {

    public record Row(String name, String value) {}

    public static PointCard of(Place point, LocalDate today, @Nullable Double metres, Wording wording) {
        return new PointCard(
                point.name(),
                point.path(),
                point.borough().name(),
                closed(point, today, wording),
                rows(point, wording),
                point.lastChecked() == null
                        ? wording.say("site.point.unchecked")
                        : wording.say("site.point.checked", wording.date(point.lastChecked())),
                metres == null ? null : wording.distance(metres));
    }

    public static @Nullable String closed(Place point, LocalDate today, Wording wording) {
        var until = point.period().until();
        return until != null && point.period().hasEndedBy(today)
                ? wording.say("site.point.closed", wording.date(until))
                : null;
    }

    /// Hours and services are asked for first, so that it is said when nobody knows them.
    public static List<Row> rows(Place place, Wording wording) {
        var rows = new ArrayList<Row>();
        if (place.kind() == Place.Kind.CONTACT_POINT) {
            if (!place.details().containsKey("hours"))
                rows.add(new Row(wording.say("site.detail.hours"), wording.say("site.point.no-hours")));
            if (!place.details().containsKey("step_free") && !place.details().containsKey("hearing_loop"))
                rows.add(new Row(wording.say("site.detail.access"), wording.say("site.access.unsaid")));
        }
        place.details()
                .forEach((name, value) -> Detail.row(name, value, wording).ifPresent(rows::add));
        return List.copyOf(rows);
    }
}
