package org.wardmote.scrutiny.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.area.Organisation.Kind;
import org.wardmote.cast.Thornfield;
import org.wardmote.kernel.Function;
import org.wardmote.people.Grant;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.scrutiny.scoreboard.Pages;
import org.wardmote.scrutiny.standard.Target.Light;

class TargetsModuleTests {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 10);

    private final TestClock clock = TestClock.noon();
    private TestParts parts;
    private Pages pages;

    @BeforeEach
    void load() {
        parts = TestParts.of(
                clock,
                "area",
                "engagement",
                "scrutiny.deed",
                "scrutiny.standard",
                "scrutiny.reach",
                "scrutiny.fact",
                "scrutiny.tally",
                "scrutiny.measure",
                "scrutiny.result",
                "scrutiny.promise",
                "scrutiny.naming",
                "scrutiny.breakdown");
        Thornfield.load(parts);
        pages = new Pages(parts, clock);
    }

    @AfterEach
    void close() {
        parts.close();
    }

    @Test
    void theOversightBodySetsWhatThePublicThenSees() {
        pages.as(viewer(Function.SCRUTINISE, "mopac", Kind.OVERSIGHT, null));
        assertThat(pages.html("/desk/targets/new")).contains("value=\"metropolitan|thornfield\"");
        assertThat(pages.post("/desk/targets", typed(Map.of())).getStatus()).isEqualTo(303);
        assertThat(pages.text("/desk/targets"))
                .contains("Answered within 72 hours Thornfield, Metropolitan Police Service 1 January 2027 90 80")
                .contains("Superintendent for Thornfield 1 January 2028");
        clock.set(java.time.Instant.parse("2027-01-10T12:00:00Z"));
        assertThat(pages.text("/scoreboard/thornfield"))
                .contains("Expected: at least 90%, from 1 January 2027. Who answers for it: Superintendent for");
    }

    @Test
    void whomItIsExpectedOfCannotSetIt() {
        for (var viewer : List.of(
                viewer(Function.SUPERVISE, "metropolitan", Kind.POLICE, null),
                viewer(Function.SCRUTINISE, "metropolitan", Kind.POLICE, null),
                viewer(Function.SCRUTINISE, "btp-authority", Kind.OVERSIGHT, null),
                viewer(Function.SUPERVISE, "mopac", Kind.OVERSIGHT, null),
                viewer(Function.ADMINISTER, "mopac", Kind.OVERSIGHT, null),
                Viewer.NOBODY)) {
            pages.as(viewer);
            assertThat(pages.post("/desk/targets", typed(Map.of())).getStatus()).isEqualTo(404);
        }
        assertThat(targets().list("metropolitan")).isEmpty();
    }

    @Test
    void oneBoroughsScrutinyReachesNoFurther() {
        var borough = parts.get(Areas.class).findBorough(Thornfield.SLUG).orElseThrow();
        pages.as(viewer(Function.SCRUTINISE, "mopac", Kind.OVERSIGHT, borough.id()));
        assertThat(pages.post("/desk/targets", typed(Map.of("where", "metropolitan")))
                        .getStatus())
                .isEqualTo(404);
        assertThat(pages.post("/desk/targets", typed(Map.of())).getStatus()).isEqualTo(303);
    }

    @Test
    void nothingIsExpectedOfDaysThatHaveBegunAndNothingIsRedWithoutAnOwner() {
        pages.as(viewer(Function.SCRUTINISE, "mopac", Kind.OVERSIGHT, null));
        for (var wrong : List.of(
                Map.of("from.year", "2026", "from.month", "11", "from.day", "18"),
                Map.of("owner", " "),
                Map.of("owner", "\u200b\u0000"),
                Map.of("aim", "101"),
                Map.of("red", "95"),
                Map.of("aim", "=1+1"),
                Map.of("review.year", "2026"),
                Map.of("measure", "nonsense"))) {
            var answer = pages.post("/desk/targets", typed(wrong));
            assertThat(answer.getStatus()).as("%s", wrong.keySet()).isIn(409, 422);
        }
        assertThat(targets().list("metropolitan")).isEmpty();
    }

    @Test
    void aBoroughsOwnGoesBeforeEverybodysAndTheNewestThatHasBegunHolds() {
        var borough = parts.get(Areas.class)
                .findBorough(Thornfield.SLUG)
                .orElseThrow()
                .id()
                .number();
        set(0, LocalDate.of(2027, 1, 1), 90);
        set(borough, LocalDate.of(2027, 1, 5), 70);
        set(borough, LocalDate.of(2027, 2, 1), 75);
        assertThat(aim(borough, DAY)).isEqualTo(70);
        assertThat(aim(borough, DAY.minusDays(7))).isEqualTo(90);
        assertThat(aim(borough, DAY.plusDays(30))).isEqualTo(75);
        assertThat(aim(0, DAY)).isEqualTo(90);
        set(borough, LocalDate.of(2027, 2, 1), 77);
        assertThat(aim(borough, DAY.plusDays(30))).isEqualTo(77);
        assertThat(targets().on("metropolitan", borough, DAY, LocalDate.of(2026, 11, 17)))
                .isEmpty();
        assertThat(targets().on("city-of-london", borough, DAY, DAY)).isEmpty();
    }

    @Test
    void whatWasSetStays() {
        set(0, LocalDate.of(2027, 1, 1), 90);
        for (var sql : List.of("delete from scrutiny.target", "update scrutiny.target set aim = 0"))
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> parts.jdbc().sql(sql).update())
                    .withMessageContaining("stays as it is");
    }

    @Test
    void sharesAreBetterAboveAndCountsBelow() {
        var share = target(0, DAY, 90);
        assertThat(List.of(share.light(90), share.light(89.9), share.light(79.9)))
                .containsExactly(Light.MET, Light.BELOW, Light.RED);
        var count = new Target(Standard.OVERDUE, "metropolitan", 0, DAY, 5, 20, "Post", DAY.plusDays(1), "mopac");
        assertThat(List.of(count.light(5), count.light(6), count.light(21)))
                .containsExactly(Light.MET, Light.BELOW, Light.RED);
    }

    @Test
    void aFileOfTargetsIsKeptInTheNameOfTheOverseer() {
        var report = parts.run("targets", "targets.csv", """
            measure,organisation,borough,from,aim,red,owner,review_on
            in-time,metropolitan,thornfield,2026-01-01,90,80,Superintendent,2027-01-01
            overdue,metropolitan,,2026-01-01,0,10,Chief Superintendent,2027-01-01
            """, Map.of());
        assertThat(report.saved()).as(report.toString()).isTrue();
        assertThat(targets().list("metropolitan"))
                .extracting(Target::standard, Target::setBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Standard.IN_TIME, "mopac"),
                        org.assertj.core.groups.Tuple.tuple(Standard.OVERDUE, "mopac"));
        var wrong = parts.run("targets", "targets.csv", """
            measure,organisation,borough,from,aim,red,owner,review_on
            in-time,nobody,,2026-01-01,90,80,Superintendent,2027-01-01
            in-time,metropolitan,nowhere,2026-01-01,90,80,Superintendent,2027-01-01
            in-time,metropolitan,,2026-01-01,90,95,Superintendent,2027-01-01
            clear-up,metropolitan,,2026-01-01,90,80,Superintendent,2027-01-01
            """, Map.of());
        assertThat(wrong.refused()).hasSize(4);
    }

    private int aim(long borough, LocalDate day) {
        return targets()
                .on("metropolitan", borough, day, day)
                .get(Standard.IN_TIME)
                .aim();
    }

    private void set(long borough, LocalDate from, int aim) {
        parts.inTransaction(() -> targets().set(target(borough, from, aim)));
    }

    private static Target target(long borough, LocalDate from, int aim) {
        return new Target(Standard.IN_TIME, "metropolitan", borough, from, aim, 80, "Post", from.plusYears(1), "mopac");
    }

    private Targets targets() {
        return parts.get(Targets.class);
    }

    private static Map<String, String> typed(Map<String, String> otherwise) {
        var typed = new HashMap<>(Map.of(
                "measure", "in-time",
                "where", "metropolitan|thornfield",
                "from.day", "1",
                "from.month", "1",
                "from.year", "2027",
                "aim", "90",
                "red", "80",
                "owner", "Superintendent for Thornfield"));
        typed.putAll(Map.of("review.day", "1", "review.month", "1", "review.year", "2028"));
        typed.putAll(otherwise);
        return typed;
    }

    private static Viewer viewer(Function function, String organisation, Kind kind, @Nullable AreaId borough) {
        return new Viewer(
                new PersonId(new UUID(1, 1)), List.of(new Grant(function, organisation, kind, borough, null)));
    }
}
