package org.wardmote.scrutiny.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation;
import org.wardmote.cast.Thornfield;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.scrutiny.measure.Measure;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Spot;
import org.wardmote.scrutiny.measure.Tallies;
import org.wardmote.scrutiny.scoreboard.Pages;
import org.wardmote.scrutiny.tally.Counter;
import org.wardmote.scrutiny.told.Story;
import org.wardmote.scrutiny.told.Told;

class MeasureModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final TestParts PARTS = TestParts.of(
            CLOCK,
            "area",
            "scrutiny.told",
            "scrutiny.fact",
            "scrutiny.tally",
            "scrutiny.deed",
            "scrutiny.result",
            "scrutiny.promise",
            "scrutiny.naming",
            "scrutiny.standard",
            "engagement",
            "scrutiny.measure",
            "scrutiny.breakdown");
    private static final List<Area> WARDS = new ArrayList<>();
    private static final Pages PAGES = load();

    private static Pages load() {
        Thornfield.load(PARTS);
        var areas = PARTS.get(Areas.class);
        WARDS.addAll(areas.listWithin(
                areas.findBorough(Thornfield.SLUG).orElseThrow().borough()));
        var places = WARDS.stream()
                .map(ward -> new Placed("metropolitan", ward.borough().id(), ward.id()))
                .toList();
        var random = new Random(4);
        var stories = new ArrayList<Story>();
        for (var id = 1; id <= 400; id++)
            stories.add(Story.random(id, places, Instant.parse("2026-10-10T00:00:00Z"), 30, random));
        PARTS.get(Told.class).tell(stories);
        new Counter(PARTS).all();
        return new Pages(PARTS, CLOCK);
    }

    @AfterAll
    static void close() {
        PARTS.close();
    }

    @Test
    void asManyAreListedAsTheFigureSays() {
        var counted = new Counted(PARTS.jdbc());
        var tallies = PARTS.get(Tallies.class);
        var today = java.time.LocalDate.of(2026, 11, 18);
        for (var ward : WARDS)
            for (var span : List.of(Span.before(today), Span.before(today.minusDays(9)))) {
                var spots =
                        List.of(new Spot(ward.borough().id().number(), ward.id().number(), 0));
                var numbers = tallies.read("metropolitan", spots, 1, span).getLast();
                for (var measure : Measure.values())
                    if (measure.isCounted())
                        assertThat(counted.list(measure, "metropolitan", spots, span))
                                .as("%s in %s, %s", measure, ward.name(), span)
                                .hasSize(numbers.count(measure));
            }
    }

    @Test
    void supervisorsSeeTheirOwnAndThoseWhoScrutiniseTheForceThatTheyOversee() {
        var address = "/desk/measures/received?area=thornfield/abbey-green";
        for (var viewer : List.of(
                grant(Function.SUPERVISE, "metropolitan", Organisation.Kind.POLICE),
                grant(Function.SCRUTINISE, "mopac", Organisation.Kind.OVERSIGHT))) {
            PAGES.as(viewer);
            assertThat(PAGES.text(address)).contains("Received", "Abbey Green", "counted, 21 October 2026");
            assertThat(PAGES.html(address)).contains("href=\"/desk/contributions/");
        }
    }

    @Test
    void nobodyElseSeesThatThereIsAnything() {
        var address = "/desk/measures/received?area=thornfield/abbey-green";
        for (var viewer : List.of(
                Viewer.NOBODY,
                grant(Function.ANSWER, "metropolitan", Organisation.Kind.POLICE),
                grant(Function.SUPERVISE, "mopac", Organisation.Kind.OVERSIGHT),
                grant(Function.SUPERVISE, "city-of-london", Organisation.Kind.POLICE),
                grant(Function.SCRUTINISE, "btp-authority", Organisation.Kind.OVERSIGHT))) {
            PAGES.as(viewer);
            assertThat(PAGES.get(address).getStatus()).isEqualTo(404);
        }
        PAGES.as(grant(Function.SUPERVISE, "metropolitan", Organisation.Kind.POLICE));
        assertThat(PAGES.get(address + "&of=mopac").getStatus()).isEqualTo(404);
        assertThat(PAGES.get("/desk/measures/median?area=thornfield").getStatus())
                .isEqualTo(404);
    }

    private static Viewer grant(Function function, String organisation, Organisation.Kind kind) {
        return new Viewer(
                new PersonId(new java.util.UUID(1, 1)), List.of(new Grant(function, organisation, kind, null, null)));
    }
}
