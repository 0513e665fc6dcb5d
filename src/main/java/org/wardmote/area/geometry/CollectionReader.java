package org.wardmote.area.geometry;

import static tools.jackson.core.JsonToken.END_ARRAY;
import static tools.jackson.core.JsonToken.END_OBJECT;
import static tools.jackson.core.JsonToken.START_ARRAY;
import static tools.jackson.core.JsonToken.START_OBJECT;

import java.util.function.Consumer;

/// Reads the outermost object of a file, which must be a FeatureCollection; its members may come in any order.
final class CollectionReader {
    private final Tokens tokens;
    private final GeoJsonLimits limits;
    private final FeatureReader features;
    private boolean declared;
    private boolean listed;

    CollectionReader(Tokens tokens, GeoJsonLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
        this.features = new FeatureReader(tokens, limits);
    }

    void read(Consumer<? super Reading> to) {
        if (tokens.next() != START_OBJECT) throw tokens.bad("It is not GeoJSON: it does not begin with an object");
        for (String name = tokens.nextName(); name != null; name = tokens.nextName()) {
            switch (name) {
                case "type" -> checkType(tokens.textOrNone());
                case "crs" ->
                    Crs.fault(tokens).ifPresent(fault -> {
                        throw tokens.bad(fault);
                    });
                case "features" -> readFeatures(to);
                default -> tokens.skip();
            }
        }
        if (!tokens.at(END_OBJECT) || !declared || !listed) throw tokens.bad("It is not a GeoJSON FeatureCollection");
        if (tokens.next() != null) throw tokens.bad("Something follows after the end of the FeatureCollection");
    }

    private void checkType(String type) {
        if (type.equals("Topology")) throw tokens.bad("It is TopoJSON; convert it to GeoJSON first");
        if (!type.equals("FeatureCollection")) throw tokens.bad("It is not a GeoJSON FeatureCollection");
        declared = true;
    }

    private void readFeatures(Consumer<? super Reading> to) {
        if (listed || !tokens.at(START_ARRAY)) throw tokens.bad("A FeatureCollection has one list of features");
        listed = true;
        long number = 0;
        while (tokens.next() != END_ARRAY) {
            tokens.enter(++number);
            if (number > limits.features()) throw tokens.bad("It has more than " + limits.features() + " features");
            to.accept(features.read(number));
        }
        tokens.enter(0);
    }
}
