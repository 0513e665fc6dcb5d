package org.wardmote.scrutiny.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.wardmote.TestClock;
import org.wardmote.TestParts;
import org.wardmote.importing.DemoFacts;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.LedgerFact;
import org.wardmote.ledger.Placed;
import org.wardmote.people.Speaker;
import org.wardmote.people.SpeakersJoined;
import org.wardmote.scrutiny.tally.Counter;
import org.wardmote.scrutiny.told.Story;
import org.wardmote.scrutiny.told.Told;

class TalliesTests {

    /// Two boroughs of two wards, with what was said to a borough or to the force alone.
    private static final List<Placed> PLACES = List.of(
            Story.ward("metropolitan", 1, 11),
            Story.ward("metropolitan", 1, 12),
            Story.ward("metropolitan", 1, 0),
            Story.ward("metropolitan", 2, 21),
            Story.ward("metropolitan", 2, 22),
            Story.ward("metropolitan", 0, 0),
            Story.ward("mopac", 1, 11));
    private static final List<Spot> MET = List.of(
            new Spot(1, 11, 0),
            new Spot(1, 12, 1),
            new Spot(1, 0, 2),
            new Spot(2, 21, 3),
            new Spot(2, 22, 4),
            new Spot(0, 0, 5));
    private static final Instant BEGIN = Instant.parse("2026-09-20T00:00:00Z");
    private static final LocalDate END = LocalDate.of(2026, 12, 20);
    private static final Placed ABBEY = PLACES.getFirst();
    private static final List<Spot> IN_ABBEY = List.of(new Spot(1, 11, 0));

    private final TestClock clock = TestClock.noon();
    private final TestParts parts = TestParts.of(
            clock, "scrutiny.told", "scrutiny.fact", "scrutiny.tally", "scrutiny.deed", "scrutiny.measure");
    private final Tallies tallies = parts.get(Tallies.class);
    private final Counter counter = new Counter(parts);

    @AfterEach
    void close() {
        parts.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void keptUpMadeAnewAndCountedByHandAreTheSame(long seed) {
        var random = new Random(seed);
        var stories = LongStream.rangeClosed(1, 300)
                .mapToObj(id -> Story.random(id, PLACES, BEGIN, 60, random))
                .toList();
        tellAndCount(stories, random);
        var facts = stories.stream().map(story -> List.copyOf(story.facts())).toList();
        for (var span : spans(random)) agree(facts, span);
        var kept = counter.rows();
        counter.rebuild();
        assertThat(counter.rows()).isEqualTo(kept);
        assertThat(counter.next(1000)).isFalse();
    }

    private void tellAndCount(List<Story> stories, Random random) {
        var told = stories.stream()
                .flatMap(story -> story.facts().stream())
                .sorted(java.util.Comparator.comparing(LedgerFact::recordedAt))
                .toList();
        for (var fact : told) {
            parts.get(Told.class).publish(fact);
            if (random.nextInt(60) == 0) counter.next(1 + random.nextInt(30));
        }
        counter.all();
    }

    private static List<Span> spans(Random random) {
        var spans = new ArrayList<Span>();
        spans.add(Span.before(END));
        spans.add(Span.of(YearMonth.of(2026, 10), END));
        for (var one = 0; one < 4; one++) {
            var from = LocalDate.of(2026, 9, 18).plusDays(random.nextInt(40));
            var until = from.plusDays(1 + random.nextInt(40));
            spans.add(new Span(from, until, until.plusDays(random.nextInt(30))));
        }
        return spans;
    }

    private void agree(List<List<LedgerFact>> facts, Span span) {
        var numbers = tallies.read("metropolitan", MET, 6, span);
        for (var spot : MET)
            assertThat(numbers.get(spot.row()))
                    .as("%s in %s", spot, span)
                    .isEqualTo(NaiveCount.of(facts, placed -> placed.equals(at(spot)), span));
        assertThat(numbers.get(6))
                .isEqualTo(NaiveCount.of(facts, placed -> placed.organisation().equals("metropolitan"), span));
        for (var measure : Measure.values())
            if (measure.isCounted())
                assertThat(numbers.subList(0, 6).stream()
                                .mapToInt(one -> one.count(measure))
                                .sum())
                        .isEqualTo(numbers.get(6).count(measure));
    }

    private static Placed at(Spot spot) {
        return Story.ward("metropolitan", spot.borough(), spot.area());
    }

    @Test
    void dueOnTheNightWhenClocksGoBackIsCountedOnTheDayOfLondon() {
        tell(Story.received(1, ABBEY, Instant.parse("2026-10-22T22:30:00Z")).missed());
        assertThat(on("2026-10-25").missed()).isEqualTo(1);
        assertThat(on("2026-10-26").missed()).isZero();
        tell(Story.received(2, ABBEY, Instant.parse("2026-10-25T23:30:00Z")));
        assertThat(on("2026-10-25").received()).isEqualTo(1);
        tell(Story.received(3, ABBEY, Instant.parse("2026-10-24T23:30:00Z")));
        assertThat(on("2026-10-25").received()).isEqualTo(2);
        assertThat(on("2026-10-24").received()).isZero();
    }

    @Test
    void hoursAreElapsedHoursAcrossTheChange() {
        var at = Instant.parse("2026-10-24T12:00:00Z");
        for (var id = 1; id <= 10; id++) tell(Story.received(id, ABBEY, at).answered(at.plusSeconds(24 * 3600)));
        assertThat(on("2026-10-25").median()).isEqualTo(new HourClass(24));
    }

    @Test
    void aPastDateStandsAsItStood() {
        var at = Instant.parse("2026-11-01T12:00:00Z");
        tell(Story.received(1, ABBEY, at).missed().answered(at.plusSeconds(5 * 86_400)));
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 3))).overdue()).isZero();
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 5))).overdue()).isEqualTo(1);
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 5))).answered()).isZero();
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 6))).overdue()).isZero();
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 6))).missed()).isEqualTo(1);
    }

    @Test
    void anAnswerSaidToHaveBeenInTimeTakesNoMissBack() {
        var at = Instant.parse("2026-11-01T12:00:00Z");
        tell(Story.received(1, ABBEY, at).missed().answered(at.plusSeconds(3600), at.plusSeconds(400_000), false));
        assertThat(numbers(Span.before(END.minusDays(30))).withinClock().base()).isEqualTo(1);
        assertThat(numbers(Span.before(END.minusDays(30))).inTime()).isZero();
    }

    @Test
    void peopleWhoProveToBeOneCountOnceFromThenOn() {
        for (var id = 1; id <= 11; id++)
            tell(Story.received(id, ABBEY, Instant.parse("2026-11-10T12:00:00Z"), Channel.LETTER, null, speaker(id)));
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 18))).people()).isEqualTo(11);
        parts.get(Told.class).publish(new SpeakersJoined(speaker(1), speaker(2)));
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 18))).people()).isEqualTo(10);
        parts.get(Told.class).publish(new SpeakersJoined(speaker(2), speaker(3)));
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 18))).people()).isNull();
        assertThat(numbers(Span.before(LocalDate.of(2026, 11, 17))).people()).isEqualTo(11);
    }

    @Test
    void whatWasRecordedStays() {
        tell(Story.received(1, ABBEY, Instant.parse("2026-11-10T12:00:00Z")));
        for (var sql : List.of("delete from scrutiny.fact", "update scrutiny.fact set area = 0"))
            org.assertj.core.api.Assertions.assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> parts.jdbc().sql(sql).update())
                    .withMessageContaining("stays as it is");
    }

    @Test
    void theDemonstrationIsForgottenWithItsFigures() {
        tell(Story.received(1, ABBEY, Instant.parse("2026-11-10T12:00:00Z")));
        parts.get(DemoFacts.class).forget();
        assertThat(numbers(Span.before(END)).received()).isZero();
        assertThat(tallies.listOrganisations()).isEmpty();
    }

    private static Speaker speaker(long number) {
        return new Speaker(new UUID(1, number));
    }

    private void tell(Story story) {
        parts.get(Told.class).tell(story);
        counter.all();
    }

    private Numbers on(String day) {
        var date = LocalDate.parse(day);
        return numbers(new Span(date, date.plusDays(1), END));
    }

    private Numbers numbers(Span span) {
        return tallies.read("metropolitan", IN_ABBEY, 1, span).getFirst();
    }
}
