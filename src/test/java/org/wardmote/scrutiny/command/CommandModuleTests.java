package org.wardmote.scrutiny.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Area;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.cast.ThornfieldTeams;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Job;
import org.wardmote.scrutiny.scoreboard.Pages;
import org.wardmote.scrutiny.tally.Counter;
import org.wardmote.scrutiny.told.Story;
import org.wardmote.scrutiny.told.Told;
import org.wardmote.scrutiny.told.Viewing;
import org.wardmote.scrutiny.told.Work;

class CommandModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final Instant AT = Instant.parse("2026-11-02T12:00:00Z");
    private static final TestParts PARTS = TestParts.of(
            CLOCK,
            "area",
            "engagement",
            "priority.priority",
            "scrutiny.told",
            "scrutiny.fact",
            "scrutiny.tally",
            "scrutiny.deed",
            "scrutiny.coverage",
            "scrutiny.standard",
            "scrutiny.reach",
            "scrutiny.measure",
            "scrutiny.result",
            "scrutiny.promise",
            "scrutiny.naming",
            "scrutiny.breakdown");
    private static final Pages PAGES = load();

    /// Two were answered in time and two are late; a promise was missed. Named officers are expected everywhere.
    private static Pages load() {
        CLOCK.advance(Duration.ofDays(-1));
        Thornfield.load(PARTS);
        ThornfieldTeams.load(PARTS);
        CLOCK.advance(Duration.ofDays(1));
        PARTS.run("targets", "targets.csv", """
            measure,organisation,borough,from,aim,red,owner,review_on
            in-time,metropolitan,,2026-01-01,90,80,Chief Superintendent,2027-01-01
            overdue,metropolitan,thornfield,2026-01-01,0,1,Superintendent for Thornfield,2027-01-01
            named-officer,metropolitan,,2026-01-01,20,10,Chief Inspector,2027-01-01
            told,metropolitan,,2026-01-01,90,80,Chief Inspector,2027-01-01
            """, Map.of());
        var told = PARTS.get(Told.class);
        told.tell(
                Story.received(1, here(), AT).answered(AT.plusSeconds(60)),
                Story.received(2, here(), AT).answered(AT.plusSeconds(60)),
                Story.received(3, here(), AT).missed(),
                Story.received(4, here(), AT).missed());
        new Work(1, here())
                .promised(LocalDate.of(2026, 11, 5), AT)
                .missed()
                .facts()
                .forEach(told::publish);
        PARTS.all(Job.class).stream()
                .filter(job -> job.name().equals("coverage"))
                .forEach(Job::run);
        new Counter(PARTS).all();
        return new Pages(PARTS, CLOCK);
    }

    private static Placed here() {
        var area = PARTS.get(Areas.class)
                .find(Thornfield.SLUG, Ward.ABBEY_GREEN.slug())
                .orElseThrow();
        return new Placed("metropolitan", area.borough().id(), area.id());
    }

    private static Area borough() {
        return PARTS.get(Areas.class).findBorough(Thornfield.SLUG).orElseThrow();
    }

    @AfterAll
    static void close() {
        PARTS.close();
    }

    @Test
    void aCommanderSeesEightIndicatorsOfTheirBorough() {
        PAGES.as(Viewing.supervising("metropolitan", borough()));
        var html = PAGES.html("/desk/command");
        assertThat(Pattern.compile("wm-figure__value").matcher(html).results().count())
                .isEqualTo(8);
        assertThat(PAGES.text("/desk/command"))
                .contains("How Thornfield stands", "2 of 8 indicators are red")
                .contains("2 of 4 (50.0%) Answered within 72 hours Red")
                .contains("2 Overdue now Red", "1 of 5 (20.0%) Named officer On target")
                .contains("Nothing was decided Told the outcome Nothing to compare", "28 days earlier: None were due.");
    }

    @Test
    void everyRedItemHasAnOwner() {
        PAGES.as(Viewing.supervising("metropolitan", borough()));
        var items = PAGES.html("/desk/command").split("<div class=\"wm-figure\"", -1);
        for (var item : items)
            if (item.contains("wm-tag--off")) assertThat(item).contains("Who answers for it: ");
        assertThat(PAGES.text("/desk/command"))
                .contains("red above 1. To be reviewed on 1 January 2027. Who answers for it: Superintendent for");
    }

    @Test
    void eachLeadsToItsRecords() {
        PAGES.as(Viewing.supervising("metropolitan", borough()));
        var links = Pattern.compile("href=\"([^\"]+)\">Records: ")
                .matcher(PAGES.html("/desk/command"))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
        assertThat(links)
                .hasSize(8)
                .allSatisfy(
                        link -> assertThat(PAGES.get(link).getStatus()).as(link).isEqualTo(200));
    }

    @Test
    void whoScrutinisesTheForceSeesItToo() {
        PAGES.as(Viewing.scrutinising("mopac"));
        assertThat(PAGES.text("/desk/command?area=thornfield")).contains("2 of 8 indicators are red");
    }

    @Test
    void nobodyElseDoes() {
        for (var viewer : List.of(
                Viewer.NOBODY, Viewing.supervising("city-of-london", null), Viewing.scrutinising("btp-authority"))) {
            PAGES.as(viewer);
            assertThat(PAGES.get("/desk/command?area=thornfield").getStatus()).isEqualTo(404);
        }
    }
}
