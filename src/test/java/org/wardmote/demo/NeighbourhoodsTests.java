package org.wardmote.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.wardmote.demo.Neighbourhoods.Place;

class NeighbourhoodsTests {
    /// Thornfield: a horseshoe with a hole, and an island.
    private static final Geometry THORNFIELD = wkt("""
        MULTIPOLYGON (((-0.2 51.4, -0.1 51.4, -0.1 51.5, -0.13 51.5, -0.13 51.44, -0.17 51.44, -0.17 51.5, -0.2 51.5, -0.2 51.4),
                       (-0.16 51.41, -0.16 51.42, -0.14 51.42, -0.16 51.41)),
                      ((-0.16 51.46, -0.14 51.46, -0.14 51.48, -0.16 51.46)))\
        """);

    @Test
    void oneOrNoPlaceIsOneNeighbourhood() {
        assertThat(Neighbourhoods.around("Thornfield", THORNFIELD, List.of()))
                .containsExactly(new Neighbourhood("Thornfield", THORNFIELD));
        assertThat(Neighbourhoods.around(
                        "Thornfield",
                        THORNFIELD,
                        List.of(new Place("Mill End", 51.41, -0.19), new Place("Elsewhere", 52, 1))))
                .containsExactly(new Neighbourhood("Mill End", THORNFIELD));
    }

    @Test
    void eachHoldsItsPlaceInTheOrderGiven() {
        var places = List.of(
                new Place("Mill End", 51.41, -0.19),
                new Place("Far Green", 51.49, -0.11),
                new Place("Mill End again", 51.41, -0.19),
                new Place("The Eyot", 51.465, -0.15));
        var neighbourhoods = Neighbourhoods.around("Thornfield", THORNFIELD, places);

        assertThat(neighbourhoods).extracting(Neighbourhood::name).containsExactly("Mill End", "Far Green", "The Eyot");
        assertThat(neighbourhoods
                        .get(2)
                        .geometry()
                        .covers(new GeometryFactory().createPoint(new Coordinate(-0.15, 51.465))))
                .isTrue();
    }

    @Property(tries = 60)
    void fillTheBoroughExactly(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int count) {
        var random = new Random(seed);
        var places = new ArrayList<Place>();
        for (int i = 0; i < count; i++) {
            places.add(new Place("Place " + i, 51.4 + random.nextDouble() * 0.1, -0.2 + random.nextDouble() * 0.1));
        }
        var neighbourhoods = Neighbourhoods.around("Thornfield", THORNFIELD, places);

        double sum = 0;
        for (var one : neighbourhoods) {
            assertThat(one.geometry().isValid()).isTrue();
            sum += one.geometry().getArea();
        }
        assertThat(sum).isCloseTo(THORNFIELD.getArea(), within(1e-14));
        assertThat(linesUsedOnce(neighbourhoods)).isEqualTo(borderOf(neighbourhoods));
    }

    /// Every piece of line belongs to two neighbourhoods or to the borough's border: there is no gap and no
    /// overlap, however thin.
    private static double linesUsedOnce(List<Neighbourhood> neighbourhoods) {
        var once = new HashSet<Set<Coordinate>>();
        for (var one : neighbourhoods)
            for (Object line : LinearComponentExtracter.getLines(one.geometry()))
                toggle(((LineString) line).getCoordinates(), once);
        var length = once.stream()
                .map(List::copyOf)
                .mapToDouble(ends -> ends.get(0).distance(ends.get(1)))
                .sum();
        return Math.round(length * 1e9) / 1e9;
    }

    private static void toggle(Coordinate[] line, Set<Set<Coordinate>> once) {
        for (var at = 1; at < line.length; at++) {
            var edge = Set.of(new Coordinate(line[at - 1]), new Coordinate(line[at]));
            if (!once.remove(edge)) once.add(edge);
        }
    }

    private static double borderOf(List<Neighbourhood> neighbourhoods) {
        assertThat(neighbourhoods).isNotEmpty();
        return Math.round(THORNFIELD.getLength() * 1e9) / 1e9;
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
