package org.wardmote.engagement.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.NeighbourhoodFiles;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.JsonObject;
import org.wardmote.importing.Options;
import org.wardmote.importing.PlainText;
import org.wardmote.importing.Row;

/// One meeting of a file.
@Component
class ReadingMeetings {

    static final List<String> COLUMNS = List.of("id", "area_code", "title", "starts");
    private static final Set<String> GOING_AHEAD = Set.of("", "planned", "published", "confirmed", "changed", "held");
    private static final Set<String> CANCELLED = Set.of("cancelled", "canceled");
    private static final String POLICE_UK = "police.uk";

    private final Areas areas;
    private final NeighbourhoodFiles files;

    ReadingMeetings(Areas areas, NeighbourhoodFiles files) {
        this.areas = areas;
        this.files = files;
    }

    MeetingRow read(Row row, String source) {
        var starts = MeetingTimes.starts(MeetingTimes.parse("starts", row.get("starts")));
        var ends = row.find("ends")
                .map(written -> MeetingTimes.parse("ends", written))
                .orElse(null);
        return new MeetingRow(
                source,
                bounded("id", row.get("id"), 200),
                areas(row),
                bounded("title", PlainText.of(row.get("title")), 300),
                text(row, "type", 100, "meeting"),
                text(row, "description", 10_000, ""),
                starts,
                MeetingTimes.ends(ends, starts),
                text(row, "address", 1000),
                text(row, "postcode", 20),
                text(row, "step_free", 500),
                text(row, "hearing_loop", 500),
                text(row, "languages", 500),
                text(row, "daytime_alternative", 1000),
                text(row, "contact_email", 300),
                text(row, "contact_telephone", 100),
                cancelled(row.find("status").orElse("")));
    }

    private List<AreaId> areas(Row row) {
        var codes = row.list("area_code");
        if (codes.isEmpty()) throw new BadRow("The column \"area_code\" is empty.");
        return codes.stream().distinct().map(this::area).toList();
    }

    private AreaId area(String code) {
        return areas.findByCode(code)
                .orElseThrow(() -> new BadRow("No area of today has the code \"" + code + "\"."))
                .id();
    }

    private static boolean cancelled(String status) {
        var said = status.toLowerCase(Locale.ROOT);
        if (CANCELLED.contains(said)) return true;
        if (GOING_AHEAD.contains(said)) return false;
        throw new BadRow(
                "The column \"status\" is planned, published, changed, held or cancelled, not \"" + status + "\".");
    }

    /// Something else that an archive of data.police.uk's answers may hold.
    boolean isOther(JsonObject object) {
        return !object.has("start_date")
                && (object.has("rank") || object.has("issue") || object.has("id") || object.has("latitude"));
    }

    /// Events there have no id: one is the same when its area, title and start are.
    MeetingRow read(JsonObject object, String path, Options options) {
        var area = files.get(path, options);
        var local = object.findTime("start_date").orElseThrow(() -> new BadRow("\"start_date\" is missing or empty."));
        var starts = MeetingTimes.starts(local);
        var type = object.find("type").orElse("meeting");
        var title = object.find("title").orElse(type);
        var contact = object.findObject("contact_details");
        return new MeetingRow(
                POLICE_UK,
                bounded("title", area.code() + " " + local + " " + title, 500),
                List.of(area.id()),
                bounded("title", title, 300),
                bounded("type", type, 100),
                object.find("description").orElse(""),
                starts,
                MeetingTimes.ends(object.findTime("end_date").orElse(null), starts),
                object.find("address").orElse(null),
                null,
                null,
                null,
                null,
                null,
                contact.flatMap(details -> details.find("email")).orElse(null),
                contact.flatMap(details -> details.find("telephone").or(() -> details.find("mobile")))
                        .orElse(null),
                false);
    }

    private static String text(Row row, String column, int most, String otherwise) {
        var text = text(row, column, most);
        return text == null ? otherwise : text;
    }

    private static @Nullable String text(Row row, String column, int most) {
        return row.find(column)
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> bounded(column, text, most))
                .orElse(null);
    }

    private static String bounded(String name, String text, int most) {
        if (text.isEmpty()) throw new BadRow("\"" + name + "\" is empty.");
        if (text.length() > most) throw new BadRow("\"" + name + "\" is longer than " + most + " characters.");
        return text;
    }
}
