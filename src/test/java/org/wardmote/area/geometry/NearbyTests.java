package org.wardmote.area.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

class NearbyTests {
    /// 0.0001 degrees of latitude are 11 metres, of longitude at 51.5 north 7.
    private static final List<Shape> TWO = List.of(
            Invented.shape(3, "POLYGON ((-0.2 51.4, -0.1 51.4, -0.1 51.5, -0.2 51.5, -0.2 51.4))"),
            Invented.shape(5, "POLYGON ((-0.1 51.4, 0 51.4, 0 51.5, -0.1 51.5, -0.1 51.4))"));

    @Test
    void tellsTheNeighbourAndHowFarItIs() {
        var nearby = Nearby.of(TWO, WardGrid.of(TWO), 50);

        assertThat(nearby.near(51.45, -0.1003)).singleElement().satisfies(near -> {
            assertThat(near.index()).isEqualTo(5);
            assertThat(near.metres()).isCloseTo(20.85, within(0.05));
        });
        assertThat(nearby.near(51.45, -0.11)).as("700 metres off").isEmpty();
    }

    @Test
    void tellsTheOtherAreaOnTheLineItself() {
        assertThat(Nearby.of(TWO, WardGrid.of(TWO), 50).near(51.45, -0.1)).containsExactly(new Near(5, 0));
    }

    @Test
    void tellsBothFromJustOutside() {
        assertThat(Nearby.of(TWO, WardGrid.of(TWO), 50).near(51.5001, -0.1))
                .extracting(Near::index)
                .containsExactly(3, 5);
    }

    @Test
    void needsADistance() {
        var grid = WardGrid.of(TWO);
        for (double wrong : new double[] {0, -1, Double.NaN, 1e6}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Nearby.of(TWO, grid, wrong));
        }
        assertThat(Nearby.of(List.of(), WardGrid.of(List.of()), 50).near(51.5, 0))
                .isEmpty();
    }

    @Property(tries = 30)
    void equalsBruteForce(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 20) int wards,
            @ForAll @DoubleRange(min = 1, max = 900) double metres) {
        var random = new Random(seed);
        var shapes = Invented.wards(random, wards, seed % 2 == 0);
        requireEqual(shapes, metres, Invented.points(random, shapes, 300));
    }

    @Test
    void equalsBruteForceInLondon() {
        var shapes = London.shapes(London.WARDS);
        requireEqual(shapes, 50, Invented.points(new Random(2), shapes, 300));
    }

    private static void requireEqual(List<Shape> shapes, double metres, List<LatLng> points) {
        var grid = WardGrid.of(shapes);
        var nearby = Nearby.of(shapes, grid, metres);
        for (var point : points) {
            var expected = bruteForce(shapes, grid.at(point.lat(), point.lng()), point, metres);
            var found = nearby.near(point.lat(), point.lng());
            assertThat(found)
                    .as("%s", point)
                    .extracting(Near::index)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(Near::index).toList());
            for (int i = 0; i < found.size(); i++) {
                assertThat(found.get(i).metres()).isCloseTo(expected.get(i).metres(), within(1e-6));
            }
        }
    }

    /// JTS's distance to every border, on a plane of metres around the point.
    private static List<Near> bruteForce(List<Shape> shapes, int home, LatLng point, double metres) {
        var scale = LocalMetres.at(point.lat());
        var plane = AffineTransformation.translationInstance(-point.lng(), -point.lat())
                .scale(scale.perLng(), scale.perLat());
        var here = new GeometryFactory().createPoint(new Coordinate(0, 0));
        var near = new ArrayList<Near>();
        for (var shape : shapes) {
            if (shape.index() == home || farAway(shape.geometry(), point)) continue;
            double distance = plane.transform(shape.geometry()).getBoundary().distance(here);
            if (distance <= metres) near.add(new Near(shape.index(), distance));
        }
        near.sort(Comparator.comparingDouble(Near::metres));
        return near;
    }

    private static boolean farAway(Geometry area, LatLng point) {
        var extent = area.getEnvelopeInternal();
        extent.expandBy(0.02);
        return !extent.contains(point.lng(), point.lat());
    }
}
