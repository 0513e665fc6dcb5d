package org.wardmote.demo;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.people.Cast;
import org.wardmote.people.CastGrants;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;

/// The people of the demonstration, whom anybody can step into: who they are and what they may do, from `cast.csv`.
@Component
class CastingParts {

    private final Cast cast;
    private final CastGrants grants;
    private final Areas areas;
    private final Organisations organisations;

    CastingParts(Cast cast, CastGrants grants, Areas areas, Organisations organisations) {
        this.cast = cast;
        this.grants = grants;
        this.areas = areas;
        this.organisations = organisations;
    }

    /// One row for each organisation and area in which somebody may do something.
    void cast() {
        var known = new HashMap<String, PersonId>();
        var rows = DemoFiles.rows("cast.csv");
        for (var row : rows.subList(1, rows.size())) {
            var cells = cells(rows.getFirst(), row);
            var person = known.computeIfAbsent(cell(cells, "email"), email -> introduce(cells, known.size()));
            if (!cell(cells, "functions").isEmpty()) give(person, cells);
        }
    }

    private static Map<String, String> cells(CsvRecord header, CsvRecord row) {
        var cells = new HashMap<String, String>();
        for (var i = 0; i < header.getFieldCount(); i++) cells.put(header.getField(i), row.getField(i));
        return cells;
    }

    private PersonId introduce(Map<String, String> cells, int place) {
        return cast.introduce(
                cell(cells, "role"),
                orNull(cell(cells, "call_name")),
                orNull(cell(cells, "staff_name")),
                cell(cells, "email"),
                place);
    }

    private void give(PersonId person, Map<String, String> cells) {
        var organisation = organisations.get(cell(cells, "organisation"));
        var slug = cell(cells, "borough");
        var borough = slug.isEmpty() ? null : areas.findBorough(slug).orElseThrow().id();
        var area = cell(cells, "area").isEmpty()
                ? null
                : areas.find(slug, cell(cells, "area")).orElseThrow().id();
        for (var function : functions(cell(cells, "functions")))
            grants.give(person, new Grant(function, organisation.id(), organisation.kind(), borough, area));
    }

    private static List<Function> functions(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(code -> Function.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_')))
                .toList();
    }

    private static String cell(Map<String, String> cells, String name) {
        return cells.getOrDefault(name, "");
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
