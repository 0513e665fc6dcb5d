package org.wardmote.scrutiny.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.importing.DemoFacts;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.Effect;
import org.wardmote.priority.PriorityFact;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Spot;
import org.wardmote.scrutiny.tally.Counter;
import org.wardmote.scrutiny.told.Story;
import org.wardmote.scrutiny.told.Told;
import org.wardmote.scrutiny.told.Work;

class ResultsTests {

    private static final List<Placed> PLACES = List.of(
            Story.ward("metropolitan", 1, 11),
            Story.ward("metropolitan", 1, 0),
            Story.ward("metropolitan", 2, 21),
            Story.ward("metropolitan", 0, 0),
            Story.ward("mopac", 1, 11));
    private static final List<Spot> MET =
            List.of(new Spot(1, 11, 0), new Spot(1, 0, 1), new Spot(2, 21, 2), new Spot(0, 0, 3));
    private static final Instant BEGIN = Instant.parse("2026-09-20T00:00:00Z");
    private static final LocalDate END = LocalDate.of(2026, 12, 20);
    private static final Instant THEN = Instant.parse("2026-11-02T12:00:00Z");

    private final TestParts parts = TestParts.of(
            TestClock.noon(),
            "scrutiny.told",
            "scrutiny.fact",
            "scrutiny.tally",
            "scrutiny.deed",
            "scrutiny.result",
            "area");
    private final Results results = parts.get(Results.class);
    private final Counter counter = new Counter(parts);

    @AfterEach
    void close() {
        parts.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void keptUpMadeAnewAndCountedByHandAreTheSame(long seed) {
        var random = new Random(seed);
        var things = Stream.concat(
                        LongStream.rangeClosed(1, 120)
                                .mapToObj(id -> Work.randomDecision(id, PLACES, BEGIN, 60, random)),
                        LongStream.rangeClosed(1, 120)
                                .mapToObj(id -> Work.randomPromise(id, PLACES, BEGIN, 60, random)))
                .map(Work::facts)
                .toList();
        tellAndCount(things, random);
        for (var span : spans(random)) agree(things, span);
        var kept = rows();
        counter.rebuild();
        assertThat(rows()).isEqualTo(kept).isNotEmpty();
    }

    private void tellAndCount(List<List<PriorityFact>> things, Random random) {
        things.stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(PriorityFact::recordedAt))
                .forEach(fact -> {
                    parts.get(Told.class).publish(fact);
                    if (random.nextInt(40) == 0) counter.nextDeeds(1 + random.nextInt(20));
                });
        counter.all();
    }

    private static List<Span> spans(Random random) {
        var spans = new ArrayList<Span>();
        spans.add(Span.before(END));
        for (var one = 0; one < 5; one++) {
            var from = LocalDate.of(2026, 9, 18).plusDays(random.nextInt(40));
            var until = from.plusDays(1 + random.nextInt(40));
            spans.add(new Span(from, until, until.plusDays(random.nextInt(30))));
        }
        return spans;
    }

    private void agree(List<List<PriorityFact>> things, Span span) {
        var numbers = results.read("metropolitan", MET, 4, span);
        for (var spot : MET) {
            var here = Story.ward("metropolitan", spot.borough(), spot.area());
            assertThat(counted(numbers.get(spot.row())))
                    .as("%s in %s", spot, span)
                    .isEqualTo(new TreeMap<>(NaiveResults.of(things, here::equals, span)));
        }
        var all = NaiveResults.of(things, placed -> placed.organisation().equals("metropolitan"), span);
        assertThat(counted(numbers.get(4))).isEqualTo(new TreeMap<>(all));
    }

    private static Map<String, Integer> counted(ResultNumbers numbers) {
        var counted = new TreeMap<>(numbers.tallied());
        counted.values().removeIf(number -> number == 0);
        return counted;
    }

    private List<String> rows() {
        return parts.jdbc().sql("""
            select cast((organisation, borough, area, measure, day, recorded, number) as text)
            from scrutiny.deed_tally where number <> 0 order by 1\
            """).query(String.class).list();
    }

    @Test
    void aCorrectedDecisionCountsByItsLastEffectOnItsFirstDay() {
        tell(new Work(1, PLACES.getFirst())
                .published(Effect.INFLUENCED, THEN)
                .published(Effect.NOTED, THEN.plusSeconds(5 * 86_400)));
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 5))).count(Result.EFFECT_INFLUENCED))
                .isEqualTo(1);
        var now = numbers(Span.before(LocalDate.of(2026, 11, 9)));
        assertThat(now.count(Result.EFFECT_INFLUENCED)).isZero();
        assertThat(now.count(Result.EFFECT_NOTED)).isEqualTo(1);
        assertThat(now.count(Result.DECISIONS)).isEqualTo(1);
        assertThat(numbers(new Span(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 9), END))
                        .count(Result.DECISIONS))
                .isZero();
    }

    @Test
    void withheldOnesCountAmongDecisionsUntilTheyAreOpened() {
        tell(new Work(1, PLACES.getFirst()).withheld(THEN));
        assertThat(numbers(Span.before(END.minusDays(28))).count(Result.WITHHELD))
                .isEqualTo(1);
        assertThat(numbers(Span.before(END.minusDays(28))).share(Result.TOLD).base())
                .isEqualTo(1);
        tell(new Work(1, PLACES.getFirst()).published(Effect.NONE, THEN.plusSeconds(86_400)));
        assertThat(numbers(Span.before(END.minusDays(28))).count(Result.WITHHELD))
                .isZero();
    }

    @Test
    void aMissedPromiseStaysMissedThoughItBeKeptLater() {
        var work = new Work(1, PLACES.getFirst())
                .promised(LocalDate.of(2026, 11, 5), THEN)
                .missed();
        tell(work.kept(Instant.parse("2026-11-08T12:00:00Z")));
        var now = numbers(Span.before(LocalDate.of(2026, 11, 18)));
        assertThat(now.count(Result.PROMISES_MISSED)).isEqualTo(1);
        assertThat(now.share(Result.PROMISES_KEPT).percentText()).contains("0.0%");
        tell(new Work(1, PLACES.getFirst()).promised(LocalDate.of(2026, 11, 12), THEN.plusSeconds(864_000)));
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 18))).count(Result.PROMISES_MISSED))
                .isEqualTo(1);
    }

    @Test
    void keptBeforeItsDayItIsCountedOnItsDay() {
        tell(new Work(1, PLACES.getFirst())
                .promised(LocalDate.of(2026, 11, 12), THEN)
                .kept(THEN.plusSeconds(60)));
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 12))).count(Result.PROMISES_KEPT))
                .isZero();
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 13))).count(Result.PROMISES_KEPT))
                .isEqualTo(1);
    }

    @Test
    void puttingAPromiseOffIsCounted() {
        tell(new Work(1, PLACES.getFirst())
                .promised(LocalDate.of(2026, 11, 12), THEN)
                .promised(LocalDate.of(2026, 11, 20), THEN.plusSeconds(86_400)));
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 18))).count(Result.PUT_OFF))
                .isEqualTo(1);
    }

    @Test
    void whatWasToldStays() {
        tell(new Work(1, PLACES.getFirst()).published(Effect.DRIVEN, THEN));
        for (var sql : List.of("delete from scrutiny.deed", "update scrutiny.deed set state = 'effect-none'"))
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> parts.jdbc().sql(sql).update())
                    .withMessageContaining("stays as it is");
    }

    @Test
    void theDemonstrationIsForgottenWithItsResults() {
        tell(new Work(1, PLACES.getFirst()).published(Effect.DRIVEN, THEN));
        parts.all(DemoFacts.class).stream()
                .filter(facts -> facts.getClass().getName().contains("scrutiny"))
                .forEach(DemoFacts::forget);
        assertThat(numbers(Span.before(END.minusDays(28))).count(Result.DECISIONS))
                .isZero();
    }

    private void tell(Work work) {
        work.facts().forEach(parts.get(Told.class)::publish);
        counter.all();
    }

    private ResultNumbers numbers(Span span) {
        return results.read("metropolitan", MET, 4, span).getLast();
    }
}
