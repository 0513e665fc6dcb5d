package org.wardmote.area.geometry;

import static tools.jackson.core.JsonToken.END_ARRAY;
import static tools.jackson.core.JsonToken.START_ARRAY;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the brackets and numbers of one geometry at a time, to their end whatever they hold, and counts them
/// against the limits.
final class CoordinatesReader {
    private final Tokens tokens;
    private final GeoJsonLimits limits;
    private long counted;
    private int countedHere;
    private @Nullable String fault;
    private double lng;
    private double lat;

    CoordinatesReader(Tokens tokens, GeoJsonLimits limits) {
        this.tokens = tokens;
        this.limits = limits;
    }

    /// What was wrong with the coordinates read last, if anything.
    Optional<String> fault() {
        return Optional.ofNullable(fault);
    }

    /// The coordinates that begin at the current token.
    Nest read() {
        fault = null;
        countedHere = 0;
        if (tokens.at(START_ARRAY)) {
            var read = list();
            if (read != null) return read;
            fault("Its coordinates are a single position.");
        } else {
            tokens.skip();
            fault("Its coordinates are not a list.");
        }
        return Nest.EMPTY;
    }

    /// The list just opened: null if it was a position, which is in `lng` and `lat` then.
    private @Nullable Nest list() {
        count();
        tokens.next();
        if (tokens.atNumber()) {
            position();
            return null;
        }
        var line = new Positions();
        var group = new ArrayList<Nest>();
        for (; !tokens.at(END_ARRAY); tokens.next()) {
            if (tokens.at(START_ARRAY)) {
                var member = list();
                if (member == null) line.add(lng, lat);
                else group.add(member);
            } else {
                tokens.skip();
                fault("A coordinate is not a number.");
            }
        }
        if (line.size > 0 && !group.isEmpty()) fault("Its coordinates mix positions and lists of positions.");
        return line.size > 0 ? new Nest.Line(line.trimmed()) : new Nest.Group(List.copyOf(group));
    }

    private void position() {
        lng = tokens.number();
        lat = Double.NaN;
        tokens.next();
        if (tokens.atNumber()) lat = tokens.number();
        else fault("A position has no latitude.");
        for (; !tokens.at(END_ARRAY); tokens.next()) {
            if (tokens.atNumber()) continue;
            tokens.skip();
            fault("A coordinate is not a number.");
        }
    }

    private void count() {
        if (++counted > limits.vertices()) throw tokens.bad("It has more than " + limits.vertices() + " points");
        if (++countedHere > limits.featureVertices()) {
            throw tokens.bad("The feature has more than " + limits.featureVertices() + " points");
        }
    }

    private void fault(String sentence) {
        if (fault == null) fault = sentence;
    }

    /// Positions while their number is unknown.
    private static final class Positions {
        private double[] values = new double[0];
        private int size;

        void add(double lng, double lat) {
            if (size == values.length) values = Arrays.copyOf(values, Math.max(16, size * 2));
            values[size++] = lng;
            values[size++] = lat;
        }

        double[] trimmed() {
            return Arrays.copyOf(values, size);
        }
    }
}
