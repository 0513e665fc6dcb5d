package org.wardmote.area.geometry;

import static tools.jackson.core.JsonToken.START_OBJECT;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Reads one feature whole, whatever is wrong with it, so that the next can be read; only then says what is wrong.
final class FeatureReader {
    private final Tokens tokens;
    private final GeoJsonLimits limits;
    private final CoordinatesReader coordinates;

    FeatureReader(Tokens tokens, GeoJsonLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
        this.coordinates = new CoordinatesReader(tokens, limits);
    }

    /// The feature that begins at the current token.
    Reading read(long number) {
        if (!tokens.at(START_OBJECT)) {
            tokens.skip();
            return new BadFeature(number, "It is not a feature but a bare value.");
        }
        String type = "";
        Map<String, String> properties = Map.of();
        var border = RawBorder.NONE;
        Optional<String> fault = Optional.empty();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            switch (name) {
                case "type" -> type = tokens.textOrNone();
                case "properties" -> properties = properties();
                case "geometry" -> border = border();
                case "crs" -> fault = Crs.fault(tokens).map(sentence -> sentence + ".");
                default -> tokens.skip();
            }
        }
        if (!type.equals("Feature")) return new BadFeature(number, "Its type is not Feature.");
        if (fault.isPresent()) return new BadFeature(number, fault.get());
        try {
            return new Feature(number, properties, Borders.geometry(border));
        } catch (BadBorder bad) {
            return new BadFeature(number, String.valueOf(bad.getMessage()));
        }
    }

    private Map<String, String> properties() {
        var properties = new LinkedHashMap<String, String>();
        if (!tokens.at(START_OBJECT)) {
            tokens.skip();
            return Map.of();
        }
        long length = 0;
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            if (!tokens.atScalar()) {
                tokens.skip();
                continue;
            }
            String value = tokens.text();
            length += name.length() + value.length();
            if (length > limits.featureText()) {
                throw tokens.bad("The properties have more than " + limits.featureText() + " characters");
            }
            properties.put(name, value);
        }
        return Collections.unmodifiableMap(properties);
    }

    private RawBorder border() {
        if (!tokens.at(START_OBJECT)) {
            tokens.skip();
            return RawBorder.NONE;
        }
        String type = "";
        var found = Nest.EMPTY;
        Optional<String> fault = Optional.empty();
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            switch (name) {
                case "type" -> type = tokens.textOrNone();
                case "coordinates" -> found = coordinates.read();
                case "crs" -> fault = Crs.fault(tokens).map(sentence -> sentence + ".");
                default -> tokens.skip();
            }
        }
        return new RawBorder(type, found, fault.or(coordinates::fault));
    }
}
