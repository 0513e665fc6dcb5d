package org.wardmote.priority.priority;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.NeighbourhoodFiles;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.JsonObject;
import org.wardmote.importing.Options;
import org.wardmote.importing.PlainText;
import org.wardmote.importing.Row;
import org.wardmote.priority.Stage;

/// One priority of a file.
@Component
class ReadingPriorities {

    static final List<String> COLUMNS = List.of("id", "area_code", "issue", "issue_date");
    private static final Set<String> LIVE = Set.of("", "agreed", "acting", "renewed", "open", "live");
    private static final int MOST_TEXT = 20_000;

    private final Areas areas;
    private final NeighbourhoodFiles files;

    ReadingPriorities(Areas areas, NeighbourhoodFiles files) {
        this.areas = areas;
        this.files = files;
    }

    PriorityRow read(Row row, String source) {
        var code = row.get("area_code");
        var area =
                areas.findByCode(code).orElseThrow(() -> new BadRow("No area of today has the code \"" + code + "\"."));
        return new PriorityRow(
                PriorityRow.key(source, row.get("id")),
                area,
                text(row, "issue").orElseThrow(() -> new BadRow("The column \"issue\" is empty.")),
                row.findDate("issue_date").orElseThrow(() -> new BadRow("The column \"issue_date\" is empty.")),
                text(row, "action").orElse(null),
                row.findDate("action_date").orElse(null),
                stage(row),
                row.findDate("closed").orElse(null));
    }

    private static Stage stage(Row row) {
        var said = row.find("state").orElse("").toLowerCase(Locale.ROOT);
        if (said.equals("closed") || LIVE.contains(said) && row.find("closed").isPresent()) return Stage.CLOSED;
        if (!LIVE.contains(said))
            throw new BadRow("The column \"state\" is agreed, acting, renewed or closed, not \"" + said + "\".");
        return said.equals("renewed")
                ? Stage.RENEWED
                : stage(said.equals("acting") || row.find("action").isPresent());
    }

    private static Stage stage(boolean acted) {
        return acted ? Stage.ACTING : Stage.AGREED;
    }

    /// Something else that an archive of data.police.uk's answers may hold.
    boolean isOther(JsonObject object) {
        return !object.has("issue")
                && (object.has("rank") || object.has("start_date") || object.has("id") || object.has("latitude"));
    }

    PriorityRow read(JsonObject object, String path, Options options) {
        var area = files.get(path, options);
        var issue = object.get("issue");
        var agreed = object.findDate("issue-date").orElseThrow(() -> new BadRow("\"issue-date\" is missing or empty."));
        return new PriorityRow(
                PriorityRow.key("police.uk", area.code() + " " + agreed + " " + issue),
                area,
                issue,
                agreed,
                object.find("action").orElse(null),
                object.findDate("action-date").orElse(null),
                stage(object.find("action").isPresent()),
                null);
    }

    private static Optional<String> text(Row row, String column) {
        return row.find(column)
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> {
                    if (text.length() > MOST_TEXT)
                        throw new BadRow("The column \"" + column + "\" is longer than " + MOST_TEXT + " characters.");
                    return text;
                });
    }
}
