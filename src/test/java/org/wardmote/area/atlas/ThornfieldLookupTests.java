package org.wardmote.area.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Candidate;
import org.wardmote.area.Candidate.Why;
import org.wardmote.area.Forces;
import org.wardmote.area.Found;
import org.wardmote.area.Found.Match;
import org.wardmote.area.LatLng;
import org.wardmote.area.Lookup;
import org.wardmote.area.Place;
import org.wardmote.area.Places;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;

final class ThornfieldLookupTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static TestParts parts;
    private static Lookup lookup;
    private static Areas areas;

    @BeforeAll
    static void load() {
        parts = TestParts.of(CLOCK, "area");
        Thornfield.load(parts);
        lookup = parts.get(Lookup.class);
        areas = parts.get(Areas.class);
    }

    @AfterAll
    static void close() {
        parts.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"N99 1AA", "n991aa", " N99  1AA ", "n 9 9 1 a a", "N99-1AA", "N99 IAA", "N99 1AA."})
    void postcodeIsFoundInAnySpacingAndCase(String typed) {
        assertThat(lookup.find(typed)).isInstanceOfSatisfying(Found.Postcode.class, found -> {
            assertThat(found.located().postcode()).isEqualTo(Thornfield.IN_ABBEY_GREEN);
            assertThat(codes(found.located().candidates())).containsExactly(Ward.ABBEY_GREEN.code);
        });
    }

    @Test
    void nearABorderBothWardsAreOffered() {
        var candidates =
                lookup.findPostcode(Thornfield.NEAR_BELL_YARD).orElseThrow().candidates();
        assertThat(codes(candidates)).containsExactly(Ward.ABBEY_GREEN.code, Ward.BELL_YARD.code);
        assertThat(candidates).extracting(Candidate::why).containsExactly(Why.CONTAINS, Why.BORDER);
        assertThat(candidates.getLast().metres()).isBetween(19.0, 21.0);
    }

    @Test
    void wardThatTheFileNamesIsOfferedLast() {
        var candidates = lookup.findPostcode(Thornfield.PUBLISHED_ELSEWHERE)
                .orElseThrow()
                .candidates();
        assertThat(candidates).extracting(Candidate::why).containsExactly(Why.CONTAINS, Why.PUBLISHED);
        assertThat(codes(candidates)).containsExactly(Ward.DOVECOTE.code, Ward.COLDHARBOUR.code);
        assertThat(candidates.getLast().metres()).isGreaterThan(1000);
    }

    @Test
    void foundryBelongsToAnotherForce() {
        var area = lookup.findPostcode(Thornfield.IN_FOUNDRY)
                .orElseThrow()
                .candidates()
                .getFirst()
                .area();
        assertThat(area.force()).isEqualTo("city-of-london");
        assertThat(parts.get(Forces.class).get(area.force()).name()).isEqualTo("City of London Police");
        assertThat(parts.get(Forces.class).list()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"n99", "N99 1", " N99  1a ", "N 99"})
    void outwardCodeGivesTheAreasOfItsPostcodes(String typed) {
        assertThat(lookup.find(typed)).isInstanceOfSatisfying(Found.Outward.class, found -> {
            assertThat(found.outcode()).isEqualTo("N99");
            assertThat(found.areas()).extracting(Area::name).containsExactly("Abbey Green", "Bell Yard", "Dovecote");
        });
    }

    @Test
    void postcodesThatAreNotHereAreToldApart() {
        assertThat(lookup.find("N99 1ZZ"))
                .isInstanceOfSatisfying(
                        Found.UnknownPostcode.class,
                        found -> assertThat(found.nearby())
                                .extracting(Area::name)
                                .containsExactly("Abbey Green"));
        assertThat(lookup.find("M1 1AE")).isEqualTo(new Found.NotInLondon("M1 1AE"));
        assertThat(lookup.find("CF10")).isEqualTo(new Found.NotInLondon("CF10"));
        assertThat(lookup.findPostcode("N99 1ZZ")).isEmpty();
    }

    @Test
    void pointsHaveTheirAreasAndTheRestOfTheWorldNone() {
        assertThat(codes(lookup.around(Ward.EASTGATE.middle()))).containsExactly(Ward.EASTGATE.code);
        assertThat(codes(lookup.around(new LatLng(51.515, 0.02)))).hasSize(4).startsWith(Ward.ABBEY_GREEN.code);
        assertThat(lookup.around(new LatLng(48.85, 2.35))).isEmpty();
        assertThat(lookup.around(new LatLng(Double.NaN, Double.POSITIVE_INFINITY)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"St Agnes' Road", "st agnes rd", "SAINT AGNES ROAD", "St. Agnes’ Rd"})
    void streetIsFoundHoweverItsNameIsWritten(String typed) {
        assertThat(lookup.find(typed)).isInstanceOfSatisfying(Found.OnePlace.class, found -> {
            assertThat(found.place().name()).isEqualTo("St Agnes' Road");
            assertThat(found.place().path()).isEqualTo("/places/thornfield/st-agnes-road");
        });
    }

    @Test
    void misspeltNameBringsTheLikeliest() {
        assertThat(lookup.find("Dovecot")).isInstanceOfSatisfying(Found.Several.class, found -> {
            assertThat(found.exact()).isFalse();
            assertThat(name(found.matches().getFirst())).isEqualTo("Dovecote");
        });
        assertThat(lookup.find("Xylophone")).isEqualTo(new Found.Nothing("Xylophone"));
    }

    @Test
    void nameOfSeveralThingsBringsThemAll() {
        assertThat(lookup.find("mill lane")).isInstanceOfSatisfying(Found.Several.class, found -> {
            assertThat(found.exact()).isTrue();
            assertThat(found.matches()).hasSize(2);
        });
        assertThat(lookup.find("Coldharbour"))
                .isInstanceOfSatisfying(
                        Found.Several.class,
                        found -> assertThat(found.matches())
                                .hasExactlyElementsOfTypes(Match.AreaMatch.class, Match.PlaceMatch.class));
    }

    @Test
    void stationIsFoundByItsNameAndTheWord() {
        assertThat(lookup.find("Thornfield tube station")).isInstanceOfSatisfying(Found.OnePlace.class, found -> {
            assertThat(found.place().kind()).isEqualTo(Place.Kind.STATION);
            assertThat(found.place().details()).containsEntry("lines", "Northern; Southern");
        });
    }

    @Test
    void areasAreFoundByTheirAddresses() {
        var abbey = areas.find("thornfield", "abbey-green").orElseThrow();
        assertThat(abbey.path()).isEqualTo(Ward.ABBEY_GREEN.path());
        assertThat(areas.findBorough("thornfield").orElseThrow().path()).isEqualTo("/areas/thornfield");
        assertThat(areas.listWithin(abbey.borough()))
                .extracting(Area::name)
                .isSorted()
                .hasSize(6);
        assertThat(areas.findByCode(Ward.ABBEY_GREEN.code)).contains(abbey);
        assertThat(areas.find("thornfield", "abbey-green", LocalDate.of(2025, 4, 30)))
                .isEmpty();
        assertThat(areas.attribution(abbey)).contains("Open Government Licence");
    }

    @Test
    void neighboursShareABorderAndNotACorner() {
        var abbey = areas.find("thornfield", "abbey-green").orElseThrow();
        assertThat(areas.listNeighbours(abbey)).extracting(Area::name).containsExactly("Bell Yard", "Dovecote");
    }

    @Test
    void contactPointsAreListedClosedOnesToo() {
        var places = parts.get(Places.class);
        assertThat(places.listContactPoints())
                .extracting(Place::name)
                .containsExactly("Dovecote front counter", "Thornfield front counter");
        var today = LocalDate.of(2026, 11, 18);
        var nearest = places.nearestContactPoints(Ward.DOVECOTE.middle(), today, 5);
        assertThat(nearest).hasSize(1);
        assertThat(nearest.getFirst().metres()).isBetween(2000.0, 2500.0);
        assertThat(nearest.getFirst().place().details()).containsEntry("services", "report a crime; lost property");
        var closed = places.find("thornfield", "dovecote-front-counter").orElseThrow();
        assertThat(closed.period().end()).contains(LocalDate.of(2024, 6, 30));
    }

    @Test
    void setThatBeginsLaterHoldsFromItsDay() {
        var clock = new TestClock(Instant.parse("2026-11-18T12:00:00Z"));
        try (var other = TestParts.of(clock, "area")) {
            Thornfield.load(other);
            var next = Thornfield.collection(List.of(Thornfield.feature("""
                "WD27CD": "X05000101", "WD27NM": "Great Thornfield", "LAD27CD": "X09000001", "LAD27NM": "Thornfield"
                """, 0, 51.5, 0.06, 51.53)));
            other.run("areas", "next.geojson", next, Map.of("kind", "ward", "set", "T27", "from", "2027-05-01"));
            var later = other.get(Areas.class);
            assertThat(later.find("thornfield", "great-thornfield")).isEmpty();
            clock.set(Instant.parse("2027-04-30T23:00:00Z"));
            assertThat(later.find("thornfield", "great-thornfield")).isPresent();
            assertThat(later.findSuccessor("thornfield", "abbey-green"))
                    .map(Area::code)
                    .contains("X05000101");
            assertThat(other.get(Lookup.class)
                            .findPostcode("N99 1AA")
                            .orElseThrow()
                            .candidates()
                            .getFirst()
                            .area()
                            .name())
                    .isEqualTo("Great Thornfield");
        }
    }

    private static List<String> codes(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.area().code()).toList();
    }

    private static String name(Match match) {
        return switch (match) {
            case Match.AreaMatch(var area) -> area.name();
            case Match.PlaceMatch(var place) -> place.name();
        };
    }
}
