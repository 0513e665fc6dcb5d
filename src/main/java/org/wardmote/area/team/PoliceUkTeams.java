package org.wardmote.area.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.WithheldNames;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.JsonObject;
import org.wardmote.importing.JsonObjects;
import org.wardmote.importing.Options;
import org.wardmote.importing.Tally;

/// What data.police.uk answers about neighbourhoods and their people, told apart by what the objects hold.
@Component
class PoliceUkTeams {

    private final NeighbourhoodPaths paths;
    private final Areas areas;
    private final AreasByCode byCode;
    private final KeepingTeams teams;
    private final KeepingOfficers officers;
    private final WithheldNames withheld;

    PoliceUkTeams(
            NeighbourhoodPaths paths,
            Areas areas,
            AreasByCode byCode,
            KeepingTeams teams,
            KeepingOfficers officers,
            WithheldNames withheld) {
        this.paths = paths;
        this.areas = areas;
        this.byCode = byCode;
        this.teams = teams;
        this.officers = officers;
        this.withheld = withheld;
    }

    void read(ImportFile file, Options options, Tally tally) {
        var found = new LinkedHashMap<String, NeighbourhoodText>();
        var reading = new ReadingNeighbourhoods(withheld.cleaner());
        JsonObjects.each(file, tally, (path, array, objects) -> gather(path, array, objects, found, reading, tally));
        if (found.size() > 1 && options.find("area").isPresent())
            throw new FileRefused("--area names one area, but the file speaks of " + found.size() + " neighbourhoods.");
        found.values().forEach(text -> keep(text, options, tally));
    }

    private void gather(
            String path,
            boolean array,
            List<JsonObject> objects,
            Map<String, NeighbourhoodText> found,
            ReadingNeighbourhoods reading,
            Tally tally) {
        if (array && objects.isEmpty()) {
            if (!NeighbourhoodPaths.isNamed(path, "people"))
                tally.note(path + " is an empty list, which says nothing.");
            else of(path, NeighbourhoodPaths.id(path), found).nobody();
        }
        for (var object : objects) {
            try {
                gather(path, object, found, reading, tally);
            } catch (BadRow e) {
                of(path, NeighbourhoodPaths.id(path), found).doubt();
                tally.refused(object.number(), e.sentence());
            }
        }
    }

    private void gather(
            String path,
            JsonObject object,
            Map<String, NeighbourhoodText> found,
            ReadingNeighbourhoods reading,
            Tally tally) {
        switch (NeighbourhoodShape.of(object)) {
            case NEIGHBOURHOOD -> of(path, object.get("id"), found).add(reading.neighbourhood(object), object.number());
            case PERSON -> of(path, NeighbourhoodPaths.id(path), found).add(reading.person(object), object.number());
            case EVENT ->
                tally.note("Object " + object.number() + " of " + path + " is a meeting: see import meetings.");
            case PRIORITY ->
                tally.note("Object " + object.number() + " of " + path + " is a priority: see import priorities.");
            case POINT ->
                tally.note("Object " + object.number() + " of " + path + " is a point of a border: passed over.");
            case OTHER -> throw new BadRow("This is neither a neighbourhood nor a person who works in one.");
        }
    }

    private static NeighbourhoodText of(String path, String id, Map<String, NeighbourhoodText> found) {
        return found.computeIfAbsent(id, key -> new NeighbourhoodText(path, key));
    }

    private void keep(NeighbourhoodText text, Options options, Tally tally) {
        if (text.isEmpty()) return;
        try {
            var area = area(text, options);
            var force = byCode.force(options.find("force").orElse(area.force()));
            teams.keep(text.sheet(area, force), byCode.day(options), officers.of(force, Photos.NONE));
            text.eachNumber(number -> tally.kept());
            if (text.saysNobody()) tally.kept();
        } catch (BadRow e) {
            text.eachNumber(number -> tally.refused(number, e.sentence()));
            if (text.saysNobody()) tally.refused(0, e.sentence());
        }
    }

    /// By id or option; where there is neither, by the point that the neighbourhood calls its centre.
    private Area area(NeighbourhoodText text, Options options) {
        return paths.find(text.path(), text.id(), options)
                .or(() -> text.centre().flatMap(centre -> AreaAround.find(areas, centre)))
                .orElseThrow(() -> new BadRow("Nothing says which area " + text.named()
                        + " is: give --area with its code, or import the neighbourhood itself first."));
    }
}
