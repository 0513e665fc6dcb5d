package org.wardmote.area.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Candidate;
import org.wardmote.area.Candidate.Why;
import org.wardmote.area.Lookup;
import org.wardmote.area.SharedData;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Report;

/// The real London, loaded as an operator would load it.
final class RealLondonTests {

    private static final Map<String, String> WD25 = Map.of("kind", "ward", "set", "WD25", "from", "2025-05-01");

    private static TestParts parts;
    private static Report areas;
    private static Report postcodes;
    private static long importMillis;

    @BeforeAll
    static void load() {
        var wards = SharedData.file("boundaries/london_wards_WD25_BGC.geojson");
        var codePoint = SharedData.file("postcodes/london_postcodes_codepoint_open_2025-11.csv.gz");
        parts = TestParts.of(TestClock.noon(), "area");
        var began = System.nanoTime();
        areas = parts.run("areas", wards, WD25);
        postcodes = parts.run("postcodes", codePoint, Map.of());
        importMillis = (System.nanoTime() - began) / 1_000_000;
        System.out.println("areas and postcodes imported in " + importMillis + " ms: " + areas + " " + postcodes);
    }

    @AfterAll
    static void close() {
        if (parts != null) parts.close();
    }

    @Test
    void wardsMakeThirtyThreeAuthorities() {
        assertThat(areas.kept()).isEqualTo(704);
        assertThat(areas().listBoroughs()).hasSize(33);
        var wards = areas().listBoroughs().stream()
                .flatMap(borough -> areas().listWithin(borough.borough()).stream())
                .toList();
        assertThat(wards).hasSize(704);
        assertThat(wards)
                .filteredOn(ward -> ward.force().equals("metropolitan"))
                .hasSize(679);
        assertThat(wards)
                .filteredOn(ward -> ward.force().equals("city-of-london"))
                .hasSize(25);
        assertThat(wards.getFirst().borough().path()).isEqualTo("/areas/barking-and-dagenham");
    }

    @Test
    void everyPostcodeIsKeptWithinFiveMetres() {
        assertThat(postcodes.kept()).isEqualTo(180_792);
        assertThat(postcodes.refusals()).isZero();
        assertThat(postcodes.notes()).noneMatch(note -> note.contains("more than 5 metres"));
    }

    @Test
    void eighteenPercentHaveAnotherWardWithinFiftyMetres() {
        var atlas = parts.get(AtlasKeeper.class).now();
        var all = atlas.postcodes();
        var straddling = IntStream.range(0, all.size())
                .filter(place -> atlas.today().around(all.lat(place), all.lng(place)).stream()
                        .anyMatch(candidate -> candidate.why() == Why.BORDER))
                .count();
        assertThat(100.0 * straddling / all.size()).isBetween(17.0, 19.0);
    }

    @Test
    void mostPostcodesLieInTheWardTheyArePublishedWith() {
        var atlas = parts.get(AtlasKeeper.class).now();
        var all = atlas.postcodes();
        var same = IntStream.range(0, all.size())
                .filter(place -> atlas.today()
                        .at(all.lat(place), all.lng(place))
                        .filter(area -> area.code().equals(all.publishedWard(place)))
                        .isPresent())
                .count();
        assertThat(100.0 * same / all.size()).isGreaterThan(98);
    }

    @Test
    void postcodeOfTheCityBelongsToItsForce() {
        var found = parts.get(Lookup.class).findPostcode("ec2v7hh").orElseThrow();
        assertThat(found.postcode()).isEqualTo("EC2V 7HH");
        assertThat(found.candidates().getFirst())
                .extracting(Candidate::why, candidate -> candidate.area().force())
                .containsExactly(Why.CONTAINS, "city-of-london");
    }

    @Test
    void wardsOf2013KeepTheirPlaceWhicheverSetComesFirst() {
        var old = Map.of("kind", "ward", "set", "WD13", "from", "2014-05-22");
        try (var other = TestParts.of(TestClock.noon(), "area")) {
            other.run("areas", SharedData.file("boundaries/london_wards_WD13_martinjc.geojson"), old);
            other.run("areas", SharedData.file("boundaries/london_wards_WD25_BGC.geojson"), WD25);
            requireBoth(other);
        }
        try (var other = TestParts.of(TestClock.noon(), "area")) {
            other.run("areas", SharedData.file("boundaries/london_wards_WD25_BGC.geojson"), WD25);
            other.run("areas", SharedData.file("boundaries/london_wards_WD13_martinjc.geojson"), old);
            requireBoth(other);
        }
    }

    private static void requireBoth(TestParts parts) {
        var areas = parts.get(Areas.class);
        assertThat(parts.jdbc().sql("""
            select s.name || ' ' || s.from_day || ' ' || coalesce(s.until_day::text, '-') || ' ' || count(*)
            from area.boundary_set s join area.area a on a.boundary_set = s.id
            where s.kind = 'ward' group by s.id order by s.from_day
            """).query(String.class).list())
                .containsExactly("WD13 2014-05-22 2025-05-01 649", "WD25 2025-05-01 - 704");
        assertThat(areas.listBoroughs()).hasSize(33);
        var then = LocalDate.of(2015, 1, 1);
        var coldharbour = areas.find("lambeth", "coldharbour", then).orElseThrow();
        assertThat(coldharbour.set()).isEqualTo("WD13");
        assertThat(areas.find("lambeth", "coldharbour")).isEmpty();
        assertThat(areas.findSuccessor("lambeth", "coldharbour").map(Area::set)).contains("WD25");
        assertThat(areas.boundary(coldharbour).isValid()).isTrue();
        assertThat(areas.get(coldharbour.id())).isEqualTo(coldharbour);
    }

    private static Areas areas() {
        return parts.get(Areas.class);
    }

    static ImportFile stations() {
        return SharedData.file("gazetteer/tfl_london_stations_tube-service.json");
    }

    @Test
    void gazetteerIsTaken() {
        var stations = parts.run("stations", stations(), Map.of());
        assertThat(stations.kept()).isEqualTo(425);
        assertThat(stations.notes()).contains("32 outside the loaded boroughs were passed over.");
        var places = parts.run("places", SharedData.file("gazetteer/geonames_london_places.csv"), Map.of());
        assertThat(places.kept()).isEqualTo(220);
    }
}
