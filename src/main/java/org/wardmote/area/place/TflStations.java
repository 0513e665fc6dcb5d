package org.wardmote.area.place;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wardmote.area.LatLng;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Tally;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/// Stations as Transport for London's programs write them: a JSON array of objects with a name, a location and
/// groups of lines. One object is held at a time.
record TflStations(String file, Tally tally) {

    /// Objects are read one after another, so that more follows each is no fault.
    private static final ObjectReader STATION =
            JsonMapper.shared().readerFor(Station.class).without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private static final Map<String, String> LINES = Map.of(
            "dlr",
            "DLR",
            "hammersmith-city",
            "Hammersmith & City",
            "waterloo-city",
            "Waterloo & City",
            "tram",
            "Trams",
            "elizabeth",
            "Elizabeth line");

    record Station(
            @Nullable String id,
            @Nullable String name,
            @Nullable Location location,
            @Nullable List<LineGroup> lineGroups) {}

    record Location(@Nullable Double lat, @Nullable Double lon) {}

    record LineGroup(@Nullable List<String> lineIds) {}

    void each(InputStream text, Consumer<IncomingPlace> use) {
        var number = 0L;
        try (var parser = JsonMapper.shared().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_ARRAY)
                throw new FileRefused(file + " is not a list of stations.");
            while (parser.nextToken() == JsonToken.START_OBJECT) take(STATION.readValue(parser), ++number, use);
            if (parser.currentToken() != JsonToken.END_ARRAY)
                throw new FileRefused(file + " holds something other than stations after object " + number + ".");
        } catch (JacksonException e) {
            throw new FileRefused(file + " is not JSON that can be read, after object " + number + ".");
        }
    }

    private void take(Station station, long number, Consumer<IncomingPlace> use) {
        try {
            use.accept(place(station, number));
        } catch (BadRow e) {
            tally.refused(number, e.sentence());
        }
    }

    private static IncomingPlace place(Station station, long number) {
        var name = station.name();
        var location = station.location();
        if (name == null || name.isBlank()) throw new BadRow("It has no name.");
        if (location == null || location.lat() == null || location.lon() == null)
            throw new BadRow("It has no location.");
        return new IncomingPlace(
                number,
                station.id(),
                PlaceColumns.name(name.strip()),
                new LatLng(location.lat(), location.lon()),
                null,
                details(station),
                null,
                null,
                null,
                null);
    }

    private static Map<String, String> details(Station station) {
        var details = new LinkedHashMap<String, String>();
        var groups = station.lineGroups() == null ? List.<LineGroup>of() : station.lineGroups();
        var lines = groups.stream()
                .flatMap(group -> group.lineIds() == null ? java.util.stream.Stream.of() : group.lineIds().stream())
                .distinct()
                .map(TflStations::line)
                .collect(Collectors.joining("; "));
        if (!lines.isEmpty()) details.put("lines", lines);
        return details;
    }

    private static String line(String id) {
        var known = LINES.get(id);
        if (known != null || id.isEmpty()) return known == null ? "" : known;
        return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
    }
}
