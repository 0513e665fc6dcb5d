package org.wardmote.area.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.area.Found;
import org.wardmote.area.Lookup;
import org.wardmote.area.Place;
import org.wardmote.area.Places;
import org.wardmote.cast.Thornfield;
import org.wardmote.importing.FileRefused;
import org.wardmote.importing.Report;

final class GazetteerImportTests {

    private static final String STATIONS = "id,name,lat,lng\n";

    private final TestClock clock = TestClock.noon();
    private final TestParts parts = TestParts.of(clock, "area");

    @BeforeEach
    void load() {
        parts.run(
                "areas",
                "wards.geojson",
                Thornfield.wards(),
                Map.of("kind", "ward", "set", "T25", "from", "2025-05-01"));
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void pointKeepsItsAddressFromFileToFileAndAMissingOneEnds() {
        parts.run("stations", "s.csv", STATIONS + "a,Old Name,51.51,0.01\nb,Gone,51.51,0.02\n", Map.of());
        var before = station("old-name-station");
        clock.advance(java.time.Duration.ofDays(10));
        parts.run("stations", "s.csv", STATIONS + "a,New Name,51.51,0.01\n", Map.of());
        assertThat(station("old-name-station").id()).isEqualTo(before.id());
        assertThat(station("old-name-station").name()).isEqualTo("New Name");
        assertThat(station("gone-station").period().until()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(list(Place.Kind.STATION)).extracting(Place::name).containsExactly("New Name");
        assertThat(parts.get(Lookup.class).find("gone")).isInstanceOf(Found.OnePlace.class);
        parts.run("stations", "s.csv", STATIONS + "a,New Name,51.51,0.01\nb,Gone,51.51,0.02\n", Map.of());
        assertThat(station("gone-station").period().until()).isNull();
    }

    @Test
    void mistakeOfTodayLeavesNothingBehind() {
        parts.run("stations", "s.csv", STATIONS + "a,Right,51.51,0.01\nb,Mistake,51.51,0.02\n", Map.of());
        parts.run("stations", "s.csv", STATIONS + "a,Right,51.51,0.01\n", Map.of());
        assertThat(places().find("thornfield", "mistake-station")).isEmpty();
    }

    @Test
    void otherSourcesAreLeftAlone() {
        parts.run("stations", "s.csv", STATIONS + "a,One,51.51,0.01\n", Map.of("source", "here"));
        parts.run("stations", "s.csv", STATIONS + "a,Two,51.51,0.02\n", Map.of("source", "there"));
        assertThat(list(Place.Kind.STATION)).extracting(Place::name).containsExactly("One", "Two");
    }

    @Test
    void badRowsAreRefusedByTheirLines() {
        var report = parts.run(
                "stations",
                "s.csv",
                STATIONS + "a,One,51.51,0.01\na,Same id,51.51,0.01\nc,,51.51,0.01\nd,Lost,,\ne,Far,151.51,0.01\n",
                Map.of());
        assertThat(report.saved()).isFalse();
        assertThat(report.refused()).extracting(Report.Refused::row).containsExactly(3L, 4L, 5L, 6L);
        assertThat(list(Place.Kind.STATION)).isEmpty();
    }

    @Test
    void pointsOutsideArePassedOver() {
        var report = parts.run("places", "p.csv", "name,lat,lon\nParis,48.85,2.35\nHere,51.51,0.01\n", Map.of());
        assertThat(report.kept()).isEqualTo(1);
        assertThat(report.notes()).contains("1 outside the loaded boroughs were passed over.");
    }

    @Test
    void slugsOfOneNameAreToldApartByKind() {
        parts.run("places", "p.csv", "name,lat,lon\nMillbank,51.51,0.01\n", Map.of());
        parts.run("stations", "s.csv", STATIONS + "m,Millbank,51.51,0.02\n", Map.of());
        parts.run("streets", "s.csv", STATIONS + "m,Millbank,51.51,0.02\n", Map.of());
        assertThat(List.of(Place.Kind.PLACE, Place.Kind.STATION, Place.Kind.STREET))
                .flatExtracting(this::list)
                .extracting(Place::path)
                .containsExactly(
                        "/places/thornfield/millbank",
                        "/places/thornfield/millbank-station",
                        "/places/thornfield/millbank-street");
    }

    @Test
    void stationsOfTransportForLondonAreTaken() {
        var json = """
            [{"icsCode": "1", "id": "X1", "name": "Abbey Green", "location": {"lat": 51.51, "lon": 0.01},
              "lineGroups": [{"atcoCode": "X", "lineIds": ["dlr", "hammersmith-city"]}, {"lineIds": ["circle"]}]},
             {"id": "X2", "name": "Far Away", "location": {"lat": 51.7, "lon": -0.6}}]
            """;
        var report = parts.run("stations", "tfl.json", json, Map.of());
        assertThat(report.saved()).isTrue();
        assertThat(station("abbey-green-station").details()).containsEntry("lines", "DLR; Hammersmith & City; Circle");
        var bad = parts.run("stations", "tfl.json", "[{\"name\": \"Nowhere\"}]", Map.of());
        assertThat(bad.refused()).containsExactly(new Report.Refused(1, "It has no location."));
        for (var text : List.of("[{\"name\": 1", "[1]", "[[[["))
            assertThatThrownBy(() -> parts.run("stations", "tfl.json", text, Map.of()))
                    .isInstanceOf(FileRefused.class);
    }

    @Test
    void namedRoadsOfOpenNamesAreTaken() {
        var rest = ",10000,25000,,,,,N99,,,,,Thornfield,,,,,,London,,England,,,,\n";
        var rows = "osgb1,http://data.ordnancesurvey.co.uk/id/1,Larch Lane,,,,transportNetwork,Named Road,539500,180300"
                + rest
                + "osgb2,http://data.ordnancesurvey.co.uk/id/2,Larch Wood,,,,landcover,Woodland Or Forest,539500,180300"
                + rest
                + "osgb3,http://data.ordnancesurvey.co.uk/id/3,Far Road,,,,transportNetwork,Named Road,384500,398100"
                + rest;
        var report = parts.run("streets", "TQ38.csv", rows, Map.of());
        assertThat(report.saved()).isTrue();
        assertThat(list(Place.Kind.STREET)).extracting(Place::name).containsExactly("Larch Lane");
        var header = "ID,NAMES_URI,NAME1,LOCAL_TYPE,GEOMETRY_X,GEOMETRY_Y\nosgb4,u,Elm Road,Named Road,539600,180300\n";
        parts.run("streets", "names.csv", header, Map.of("source", "with a header"));
        assertThat(list(Place.Kind.STREET)).extracting(Place::name).containsExactly("Elm Road", "Larch Lane");
    }

    private Place station(String slug) {
        return places().find("thornfield", slug).orElseThrow();
    }

    private List<Place> list(Place.Kind kind) {
        var borough =
                parts.get(Areas.class).findBorough("thornfield").orElseThrow().borough();
        return places().list(borough, kind, org.wardmote.kernel.LondonTime.today(clock));
    }

    private Places places() {
        return parts.get(Places.class);
    }
}
