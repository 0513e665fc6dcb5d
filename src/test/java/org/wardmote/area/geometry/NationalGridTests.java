package org.wardmote.area.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NationalGridTests {
    /// The worked example of annex C of Ordnance Survey's guide: a point in Norfolk, OSGB36 to the grid and back.
    @Test
    void projectsAsInTheGuidesWorkedExample() {
        double lat = 52 + 39 / 60.0 + 27.2531 / 3600, lng = 1 + 43 / 60.0 + 4.5177 / 3600;

        var grid = TransverseMercator.grid(Math.toRadians(lat), Math.toRadians(lng));
        assertThat(grid.easting()).isCloseTo(651409.903, within(0.001));
        assertThat(grid.northing()).isCloseTo(313177.270, within(0.001));

        var back = TransverseMercator.radians(651409.903, 313177.270);
        assertThat(Math.toDegrees(back.lat())).isCloseTo(lat, within(1e-8));
        assertThat(Math.toDegrees(back.lng())).isCloseTo(lng, within(1e-8));
    }

    /// Test points that Ordnance Survey publishes with OSTN15, whose true place is known to a decimetre.
    @ParameterizedTest
    @CsvSource(textBlock = """
        Plymouth,      50.43885825610, -4.10864563561, 250359.811,  62016.569
        Bristol,       51.42754743020, -2.54407618349, 362269.991, 169978.690
        Lambeth,       51.48936564950, -0.11992557180, 530624.974, 178388.464
        Colchester,    51.89436637350,  0.89724327012, 599445.590, 225722.826
        Northampton,   52.25160951230, -0.91248956970, 474335.969, 262047.755
        King's Lynn,   52.75136687170,  0.40153547065, 562180.547, 319784.995
        Leeds,         53.80021519630, -1.66379168242, 422242.186, 433818.701
        Edinburgh,     55.92478265510, -3.29479219337, 319188.434, 670947.534
        """, quoteCharacter = '"')
    void agreesWithPublishedPointsToFiveMetres(String name, double lat, double lng, double easting, double northing) {
        assertThat(metresApart(NationalGrid.toWgs84(easting, northing), lat, lng))
                .as(name)
                .isLessThan(5);
        var grid = NationalGrid.fromWgs84(lat, lng);
        assertThat(Math.hypot(grid.easting() - easting, grid.northing() - northing))
                .as(name)
                .isLessThan(5);
    }

    @Property
    void returnsToWhereItWas(
            @ForAll @DoubleRange(max = 700_000) double easting, @ForAll @DoubleRange(max = 1_200_000) double northing) {
        var point = NationalGrid.toWgs84(easting, northing);
        var back = NationalGrid.fromWgs84(point.lat(), point.lng());
        assertThat(Math.hypot(back.easting() - easting, back.northing() - northing))
                .isLessThan(0.02);
    }

    @Test
    void placesEveryLondonPostcodeWithinFiveMetresOfItsOwnLatitudeAndLongitude() {
        var postcodes = London.postcodes();
        double worst = 0;
        for (var postcode : postcodes) {
            var place = NationalGrid.toWgs84(postcode.easting(), postcode.northing());
            worst = Math.max(worst, metresApart(place, postcode.lat(), postcode.lng()));
        }
        assertThat(postcodes).hasSizeGreaterThan(100_000);
        assertThat(worst).isLessThan(5);
    }

    private static double metresApart(LatLng point, double lat, double lng) {
        var scale = LocalMetres.at(lat);
        return Math.hypot((point.lng() - lng) * scale.perLng(), (point.lat() - lat) * scale.perLat());
    }
}
