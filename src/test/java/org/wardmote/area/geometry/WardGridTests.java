package org.wardmote.area.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class WardGridTests {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void findsTheAreaThatHoldsAPoint() {
        var grid = WardGrid.of(List.of(
                Invented.shape(4, "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0), (0.4 0.4, 0.4 0.6, 0.6 0.6, 0.6 0.4, 0.4 0.4))"),
                Invented.shape(9, "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))")));

        assertThat(grid.at(0.1, 0.1)).isEqualTo(4);
        assertThat(grid.at(0.5, 1.5)).isEqualTo(9);
        assertThat(grid.at(0.5, 0.5)).as("in the hole").isEqualTo(-1);
        assertThat(grid.at(0.5, 3)).as("outside").isEqualTo(-1);
    }

    @Test
    void givesTheLineBetweenTwoAreasToTheFirst() {
        var west = Invented.shape(0, "POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))");
        var east = Invented.shape(1, "POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))");

        assertThat(WardGrid.of(List.of(west, east)).at(0.5, 1)).isEqualTo(0);
        assertThat(WardGrid.of(List.of(east, west)).at(0.5, 1)).isEqualTo(1);
        assertThat(WardGrid.of(List.of(west, east)).at(1, 2))
                .as("the outermost corner")
                .isEqualTo(1);
    }

    @Test
    void givesAnOverlapToTheFirst() {
        var large = Invented.shape(0, "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))");
        var small = Invented.shape(1, "POLYGON ((4 4, 6 4, 6 6, 4 6, 4 4))");

        assertThat(WardGrid.of(List.of(large, small)).at(5, 5)).isEqualTo(0);
        assertThat(WardGrid.of(List.of(small, large)).at(5, 5)).isEqualTo(1);
        assertThat(WardGrid.of(List.of(small, large)).at(1, 1)).isEqualTo(0);
    }

    @Test
    void answersWhateverIsAsked() {
        var grid = WardGrid.of(List.of(Invented.shape(0, "POLYGON ((0 0, 1 0, 1 1, 0 0))")));

        for (double odd :
                new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, -1e300
                }) {
            assertThat(grid.at(odd, 0.5)).isEqualTo(-1);
            assertThat(grid.at(0.5, odd)).isEqualTo(-1);
        }
        assertThat(WardGrid.of(List.of()).at(0, 0)).as("no areas at all").isEqualTo(-1);
    }

    @Property(tries = 60)
    void equalsJtsOnTidyAndUntidyPartitions(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 40) int wards,
            @ForAll @IntRange(min = 1, max = 90) int side) {
        var random = new Random(seed);
        var shapes = Invented.wards(random, wards, seed % 2 == 0);
        requireEqual(WardGrid.of(shapes, side), shapes, Invented.points(random, shapes, 2_000));
    }

    @Test
    void equalsJtsOnAMillionPointsOfLondon() {
        var shapes = London.shapes(London.WARDS);
        requireEqual(WardGrid.of(shapes), shapes, Invented.points(new Random(1), shapes, 1_000_000));
    }

    private static void requireEqual(WardGrid grid, List<Shape> shapes, List<LatLng> points) {
        for (var point : points) {
            int plain = plainJts(shapes, point);
            if (grid.at(point.lat(), point.lng()) != plain) {
                assertThat(grid.at(point.lat(), point.lng())).as("%s", point).isEqualTo(plain);
            }
        }
    }

    private static int plainJts(List<Shape> shapes, LatLng point) {
        var place = FACTORY.createPoint(new Coordinate(point.lng(), point.lat()));
        for (var shape : shapes) {
            if (shape.geometry().covers(place)) return shape.index();
        }
        return -1;
    }
}
