package org.wardmote.area.team;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.area.WithheldNames;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Options;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;

/// Our own CSV: one row a post.
@Component
class PostFiles {

    private final AreasByCode areas;
    private final KeepingTeams teams;
    private final KeepingOfficers officers;
    private final Photos photos;
    private final WithheldNames withheld;

    PostFiles(AreasByCode areas, KeepingTeams teams, KeepingOfficers officers, Photos photos, WithheldNames withheld) {
        this.areas = areas;
        this.teams = teams;
        this.officers = officers;
        this.photos = photos;
        this.withheld = withheld;
    }

    void read(ImportFile file, Options options, Tally tally) {
        var found = new LinkedHashMap<String, TeamRows>();
        var reading = new ReadingPosts(areas, withheld.cleaner());
        Rows.each(file, List.of("area_code", "rank"), tally, row -> {
            var area = areas.get(row);
            var team = found.computeIfAbsent(area.code(), code -> new TeamRows(area));
            try {
                team.add(row.line(), reading.read(row, area));
            } catch (BadRow e) {
                team.doubt();
                throw e;
            }
        });
        found.values().forEach(team -> keep(team, options, tally));
    }

    private void keep(TeamRows team, Options options, Tally tally) {
        if (team.isEmpty()) return;
        try {
            var sheet = team.sheet();
            teams.keep(sheet, areas.day(options), officers.of(sheet.force(), store(options)));
            team.eachLine(line -> tally.kept());
        } catch (BadRow e) {
            team.eachLine(line -> tally.refused(line, e.sentence()));
        }
    }

    private Photos.Store store(Options options) {
        return options.find("photos").map(Path::of).map(photos::from).orElse(Photos.NONE);
    }
}
