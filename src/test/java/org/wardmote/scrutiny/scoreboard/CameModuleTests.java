package org.wardmote.scrutiny.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.Areas;
import org.wardmote.cast.Thornfield;
import org.wardmote.cast.Thornfield.Ward;
import org.wardmote.cast.ThornfieldTeams;
import org.wardmote.ledger.Placed;
import org.wardmote.platform.Job;
import org.wardmote.priority.Effect;
import org.wardmote.scrutiny.result.Result;
import org.wardmote.scrutiny.tally.Counter;
import org.wardmote.scrutiny.told.Known;
import org.wardmote.scrutiny.told.Story;
import org.wardmote.scrutiny.told.Told;
import org.wardmote.scrutiny.told.Work;

class CameModuleTests {

    private static final TestClock CLOCK = TestClock.noon();
    private static final Instant AT = Instant.parse("2026-11-02T12:00:00Z");
    private static final TestParts PARTS = TestParts.of(
            CLOCK,
            List.of(new Known("promise", "=SUM(A1) to sweep, \"weekly\"", "/priorities/P")),
            "area",
            "engagement",
            "priority.priority",
            "scrutiny.told",
            "scrutiny.fact",
            "scrutiny.tally",
            "scrutiny.deed",
            "scrutiny.coverage",
            "scrutiny.measure",
            "scrutiny.result",
            "scrutiny.promise",
            "scrutiny.naming",
            "scrutiny.breakdown");
    private static final Pages PAGES = load();

    /// In Abbey Green one decision moved by people and told, one withheld; one promise kept, one missed and kept
    /// later. In Bell Yard a promise was missed. The borough has a decision of its own.
    private static Pages load() {
        CLOCK.advance(Duration.ofDays(-1));
        Thornfield.load(PARTS);
        ThornfieldTeams.load(PARTS);
        CLOCK.advance(Duration.ofDays(1));
        tell(new Work(1, in(Ward.ABBEY_GREEN)).published(Effect.INFLUENCED, AT).told(AT.plusSeconds(86_400)));
        tell(new Work(2, in(Ward.ABBEY_GREEN)).withheld(AT));
        tell(new Work(3, new Placed("metropolitan", in(Ward.ABBEY_GREEN).borough(), null)).published(Effect.NONE, AT));
        tell(new Work(10, in(Ward.ABBEY_GREEN))
                .promised(LocalDate.of(2026, 11, 9), AT)
                .kept(AT.plusSeconds(99)));
        tell(new Work(11, in(Ward.ABBEY_GREEN))
                .promised(LocalDate.of(2026, 11, 5), AT)
                .missed()
                .kept(Instant.parse("2026-11-10T12:00:00Z")));
        tell(new Work(12, in(Ward.BELL_YARD))
                .promised(LocalDate.of(2026, 11, 6), AT)
                .missed());
        tell(new Work(13, in(Ward.BELL_YARD)).promised(LocalDate.of(2026, 12, 6), AT));
        for (var id = 1; id <= 12; id++)
            PARTS.get(Told.class)
                    .tell(Story.received(id, in(Ward.BELL_YARD), AT).answered(AT.plusSeconds(3600L * 20 * id)));
        PARTS.all(Job.class).stream()
                .filter(job -> job.name().equals("coverage"))
                .forEach(Job::run);
        new Counter(PARTS).all();
        return new Pages(PARTS, CLOCK);
    }

    private static void tell(Work work) {
        work.facts().forEach(PARTS.get(Told.class)::publish);
    }

    private static Placed in(Ward ward) {
        var area = PARTS.get(Areas.class).find(Thornfield.SLUG, ward.slug()).orElseThrow();
        return new Placed("metropolitan", area.borough().id(), area.id());
    }

    @AfterAll
    static void close() {
        PARTS.close();
    }

    @Test
    void aWardIsToldWhatCameOfIt() {
        assertThat(PAGES.text("/scoreboard/thornfield/abbey-green"))
                .contains("2 Decisions", "1 of 2 (50.0%) Told the outcome", "1 Withheld")
                .contains("1 of 2 (50.0%) Promises kept", "Keeping one later does not take this back.")
                .contains("Yes Named officer At the end of 17 November 2026", "Yes Next public meeting")
                .contains("Yes News within 31 days", "1 of 1 (100.0%) Priorities in date")
                .contains("Influenced 1 Part of it is as it is because of what people said.");
        assertThat(PAGES.text("/scoreboard/thornfield/bell-yard"))
                .contains("No Named officer", "Yes Next public meeting", "0 of 1 (0.0%) Priorities in date");
    }

    @Test
    void missedPromisesStayThoughKeptLater() {
        assertThat(PAGES.text("/scoreboard/thornfield"))
                .contains("2 promises have been missed and stay here, kept later or not. The newest 2 are listed.")
                .contains("to sweep, \"weekly\" (11) Abbey Green 5 November 2026 Kept on 10 November 2026")
                .contains("to sweep, \"weekly\" (12) Bell Yard 6 November 2026 Not kept to this day");
        assertThat(PAGES.text("/scoreboard/promises?area=thornfield"))
                .contains("4 have been made, and 2 were missed.", "(13) Bell Yard 2 November 2026 6 December 2026")
                .contains("To be kept by 6 December 2026", "Missed");
        assertThat(PAGES.text("/scoreboard/promises?area=thornfield&at=2026-11-04"))
                .contains("and none was missed");
    }

    @Test
    void asManyAreListedAsEachFigureCounts() {
        for (var result : Result.values())
            for (var place : List.of("", "thornfield", "thornfield/abbey-green", "thornfield/bell-yard")) {
                var page = place.isEmpty() ? "/scoreboard.csv" : "/scoreboard/" + place + ".csv";
                var listed = PAGES.html("/scoreboard/records/" + result.code() + ".csv?area=" + place)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .skip(1)
                        .toList();
                if (result.isCoverage()) continue;
                assertThat(listed).as("%s in %s", result, place).hasSize(total(page, result));
            }
    }

    @Test
    void areasListedForCoverageAddUpToItsFigure() {
        assertThat(PAGES.text("/scoreboard/records/named-officer?area=thornfield"))
                .contains(total("/scoreboard/thornfield.csv", Result.NAMED_OFFICER) + " of 5 at the end of")
                .contains("Abbey Green Yes", "Bell Yard No");
        assertThat(PAGES.text("/scoreboard/records/priorities-in-date?area=thornfield"))
                .contains("1 of 2 at the end of 17 November 2026", "Abbey Green 1 of 1", "Bell Yard 0 of 1");
        assertThat(PAGES.text("/scoreboard/records/next-meeting?area=thornfield"))
                .contains("Abbey Green 25 November 2026", "Dovecote No");
    }

    /// The total's cell of a measure.
    private static int total(String file, Result result) {
        var lines =
                PAGES.html(file).lines().filter(line -> !line.startsWith("#")).toList();
        var at =
                Arrays.asList(lines.getFirst().split(",")).indexOf(result.code().replace('-', '_'));
        return Integer.parseInt(lines.getLast().split(",", -1)[at]);
    }

    @Test
    void partsAddUp() {
        assertThat(PAGES.text("/scoreboard/thornfield"))
                .contains("Said to Thornfield as a whole 1 0 of 1 (0.0%)")
                .contains("All together 3 1 of 3 (33.3%) 1 of 3 (33.3%) 2 1 of 2 (50.0%)");
    }

    @Test
    void aPastDateStandsAsItStood() {
        assertThat(PAGES.text("/scoreboard/thornfield/abbey-green?at=2026-11-05"))
                .contains("2 Decisions", "0 Promises missed", "Not recorded Named officer");
    }

    @Test
    void aFileWithHostileNamesIsSafeInASpreadsheet() {
        assertThat(PAGES.html("/scoreboard/records/promises-missed.csv?area=thornfield"))
                .contains("\"'=SUM(A1) to sweep, \"\"weekly\"\" (12)\",Bell Yard,6 November 2026")
                .doesNotContain("\n=", ",=", "\"=");
    }

    @Test
    void parityIsARangeAndTooFewAreNotCompared() {
        assertThat(PAGES.text("/scoreboard/parity?area=thornfield"))
                .contains("Fewer than three parts have 10 or more to count")
                .contains("Abbey Green None were due 1 of 2 (50.0%) 1 of 2 (50.0%)", "Bell Yard 3 of 12 (25.0%)");
        assertThat(PAGES.get("/scoreboard/parity?area=thornfield/abbey-green").getStatus())
                .isEqualTo(404);
        assertThat(PAGES.text("/scoreboard/parity?each=ward")).contains("Abbey Green, Thornfield");
        assertThat(PAGES.html("/scoreboard/parity.csv?area=thornfield"))
                .contains("metropolitan,Bell Yard,2026-10-21,2026-11-17,2026-11-18,12,3,");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        for (var gone : List.of(
                "/scoreboard/records/nonsense",
                "/scoreboard/records/decisions?area=nowhere",
                "/scoreboard/promises?area=thornfield/nowhere",
                "/scoreboard/promises?at=2026-11-18"))
            assertThat(PAGES.get(gone).getStatus()).as(gone).isEqualTo(404);
    }
}
