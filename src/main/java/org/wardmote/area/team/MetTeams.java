package org.wardmote.area.team;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Options;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;

/// The Met's list of Safer Neighbourhood Teams: a name for the team of each ward, and nothing of its posts. Teams
/// that the list itself calls not active, and lines that stand for "no ward", are passed over.
@Component
class MetTeams {

    private final AreasByCode areas;
    private final KeepingTeams teams;
    private final KeepingOfficers officers;

    MetTeams(AreasByCode areas, KeepingTeams teams, KeepingOfficers officers) {
        this.areas = areas;
        this.teams = teams;
        this.officers = officers;
    }

    void read(ImportFile file, Options options, Tally tally) {
        var day = areas.day(options);
        Rows.each(file, List.of("snt_name", "ward_code"), tally, row -> {
            if (isNoTeam(row)) {
                tally.note("Line " + row.line() + " is passed over: "
                        + row.find("snt_name").orElse("it names no team") + ".");
                return;
            }
            var area = areas.get(row.get("ward_code"));
            var sheet = sheet(area, row, options);
            teams.keep(sheet, day, officers.of(sheet.force(), Photos.NONE));
            tally.kept();
        });
    }

    private static boolean isNoTeam(Row row) {
        var name = row.find("snt_name").orElse("");
        return name.contains("(NOT ACTIVE)")
                || !row.find("ward_code").orElse("").matches("[A-Z]\\d{8}");
    }

    private TeamSheet sheet(Area area, Row row, Options options) {
        var force = areas.force(options.find("force").orElse(area.force()));
        if (!force.equals(area.force()))
            throw new BadRow(area.code() + " belongs to " + area.force() + ", not to " + force + ".");
        var name = Limits.text(row, "snt_name", 200).orElse(area.name());
        return new TeamSheet(area, force, null, name, null, null, null, true);
    }
}
