package org.wardmote.area.team;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Force;
import org.wardmote.area.Forces;
import org.wardmote.area.NeighbourhoodFiles;
import org.wardmote.area.Teams;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.Options;

/// Reads a neighbourhood's id from where a file lies: `00BKX6.json`, `00BKX6/people.json`, `00BKX6-events.json`.
@Component
class NeighbourhoodPaths implements NeighbourhoodFiles {

    private static final Set<String> PARTS =
            Set.of("people", "events", "priorities", "boundary", "neighbourhood", "details", "index");
    private static final Pattern SUFFIX =
            Pattern.compile("[-_. ](people|events|priorities|boundary|neighbourhood|details)$");

    private final Areas areas;
    private final Teams teams;
    private final Forces forces;

    NeighbourhoodPaths(Areas areas, Teams teams, Forces forces) {
        this.areas = areas;
        this.teams = teams;
        this.forces = forces;
    }

    @Override
    public Area get(String path, Options options) {
        return find(path, id(path), options)
                .orElseThrow(() -> new BadRow("Nothing says which area this is of: give --area with its code."));
    }

    Optional<Area> find(String path, String id, Options options) {
        var said = options.find("area");
        if (said.isPresent())
            return Optional.of(areas.findByCode(said.get())
                    .orElseThrow(() -> new BadRow("No area of today has the code \"" + said.get() + "\".")));
        return id.isEmpty() ? Optional.empty() : byId(forces(path, options), id);
    }

    private Optional<Area> byId(List<String> among, String id) {
        for (var force : among) {
            var area = teams.findByForceCode(force, id);
            if (area.isPresent()) return area;
        }
        var coded = areas.findByCode(id);
        return coded.isPresent() || !id.endsWith("N") ? coded : areas.findByCode(id.substring(0, id.length() - 1));
    }

    /// The force that was said, or that a directory is named after, or any.
    private List<String> forces(String path, Options options) {
        var said = options.find("force");
        if (said.isPresent()) return List.of(said.get());
        var all = forces.list().stream().map(Force::id).toList();
        var named = all.stream().filter(List.of(path.split("/"))::contains).toList();
        return named.isEmpty() ? all : named;
    }

    /// Empty where the path holds none.
    static String id(String path) {
        var parts = path.split("/");
        var file = parts[parts.length - 1].replaceFirst("(?i)(\\.json)?(\\.gz)?$", "");
        if (PARTS.contains(file.toLowerCase(java.util.Locale.ROOT)))
            return parts.length > 1 ? parts[parts.length - 2] : "";
        return SUFFIX.matcher(file).replaceFirst("");
    }

    static boolean isNamed(String path, String part) {
        var parts = path.split("/");
        return parts[parts.length - 1].toLowerCase(java.util.Locale.ROOT).contains(part);
    }
}
