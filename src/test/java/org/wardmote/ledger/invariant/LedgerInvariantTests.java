package org.wardmote.ledger.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.LedgerInThornfield;
import org.wardmote.ledger.Receipt;
import org.wardmote.ledger.State;
import org.wardmote.ledger.Telling;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.contribution.Entry;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;

/// The promises of the ledger, held against people who do anything in any order.
class LedgerInvariantTests {

    private static final int STORIES = 10;

    private static LedgerInThornfield ledger;

    @BeforeContainer
    static void open() {
        ledger = new LedgerInThornfield();
    }

    /// Stories that went nowhere would prove nothing.
    @AfterContainer
    static void storiesWentEverywhere() {
        var happened = ledger.parts
                .jdbc()
                .sql("select distinct kind from ledger.happening")
                .query(String.class)
                .list();
        ledger.close();
        assertThat(happened)
                .contains("asked", "replied", "answered", "delivered", "left-at-link", "unreached", "merged")
                .contains("assigned", "unassigned", "complained")
                .contains("unmerged", "referral-accepted", "referral-returned", "passed-on", "warned", "missed")
                .contains("telling-withheld", "telling-allowed")
                .contains("escalated", "reopened", "reply-wanted", "held", "lifted", "outcome-told", "closed");
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.any().list().ofMinSize(30).ofMaxSize(60);
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void nothingIsClosedBeforeAHumanAnswerHasReachedThePersonOrLiesAtTheirLink(@ForAll("moves") List<Move> moves) {
        play(
                moves,
                story -> story.said.forEach(one -> {
                    var now = ledger.of(one);
                    if (now.state() != State.CLOSED) return;
                    var round = entries(one, now.clock().round());
                    assertThat(now.disposition()).isNotNull();
                    assertThat(now.clock().stoppedAt()).isNotNull();
                    assertThat(hasAny(round, "delivered", "left-at-link", "unreached", "outcome-told"))
                            .isTrue();
                    assertThat(saidByAHuman(round) || hasOutcomeOwed(now)).isTrue();
                }));
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void theClockStopsOnlyWhenAHumanAnswerArrivesAndNeverByAskingReferringOrAReceipt(
            @ForAll("moves") List<Move> moves) {
        play(
                moves,
                story -> story.said.forEach(one -> {
                    var now = ledger.of(one);
                    if (now.clock().isRunning()) return;
                    var round = entries(one, now.clock().round());
                    assertThat(saidByAHuman(round) || hasOutcomeOwed(now)).isTrue();
                    assertThat(round)
                            .anyMatch(entry ->
                                    entry.happenedAt().equals(now.clock().stoppedAt()));
                }));
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void aClockThatBeganIsNeverPausedPutBackOrMovedBackWhateverHappens(@ForAll("moves") List<Move> moves) {
        var began = new HashMap<String, Contribution.Clock>();
        play(
                moves,
                story -> story.said.forEach(one -> {
                    var clock = ledger.of(one).clock();
                    var before = began.put(one.reference() + "/" + clock.round(), clock);
                    if (before == null) return;
                    assertThat(clock.from()).isEqualTo(before.from());
                    assertThat(clock.dueAt()).isBeforeOrEqualTo(before.dueAt());
                    if (before.stoppedAt() != null)
                        assertThat(clock.stoppedAt()).isEqualTo(before.stoppedAt());
                }));
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void aMissedClockStaysMissedAndEveryLateAnswerIsOne(@ForAll("moves") List<Move> moves) {
        var missed = new HashSet<String>();
        play(moves, story -> {
            for (var one : story.said) {
                var rounds = missedRounds(one.id());
                rounds.forEach((round, at) -> missed.add(one.reference() + "/" + round + "/" + at));
                var clock = ledger.of(one).clock();
                if (clock.stoppedAt() != null)
                    assertThat(clock.missedAt() != null)
                            .isEqualTo(clock.stoppedAt().isAfter(clock.dueAt()));
            }
            assertThat(story.said.stream()
                            .flatMap(one -> missedRounds(one.id()).entrySet().stream()
                                    .map(round -> one.reference() + "/" + round.getKey() + "/" + round.getValue())))
                    .containsAll(missed);
        });
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void onceTheClocksHaveBeenLookedAtEveryOneThatRanOutIsMissedAtTheMomentItRanOut(@ForAll("moves") List<Move> moves) {
        play(moves, story -> {
            ledger.tick();
            for (var one : story.said) {
                var clock = ledger.of(one).clock();
                if (clock.isRunning() && !clock.dueAt().isAfter(ledger.clock.instant()))
                    assertThat(clock.missedAt()).isEqualTo(clock.dueAt());
            }
        });
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void oneOrganisationHasTheLeadAtEveryInstantAndItChangesOnlyByAcceptance(@ForAll("moves") List<Move> moves) {
        var leads = new HashMap<ContributionId, String>();
        play(
                moves,
                story -> story.said.forEach(one -> {
                    var now = ledger.of(one);
                    var before = leads.put(one.id(), now.lead());
                    if (before == null || before.equals(now.lead())) return;
                    assertThat(now.lead()).isEqualTo(Story.COUNCIL);
                    assertThat(ledger.kinds(one)).contains("referral-offered", "referral-accepted");
                }));
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void historyIsOnlyAppendedTo(@ForAll("moves") List<Move> moves) {
        var histories = new HashMap<ContributionId, List<Entry>>();
        play(
                moves,
                story -> story.said.forEach(one -> {
                    var now = ledger.contributions.thread(one.id());
                    var before = histories.put(one.id(), now);
                    if (before != null) assertThat(now).startsWith(before.toArray(new Entry[0]));
                }));
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void replayingTheHistoryGivesTheStateOfNowAndOfEveryMomentBefore(@ForAll("moves") List<Move> moves) {
        var moments = new HashMap<Instant, Map<ContributionId, Contribution>>();
        play(moves, story -> {
            var states = new HashMap<ContributionId, Contribution>();
            for (var one : story.said) states.put(one.id(), ledger.of(one));
            moments.put(ledger.clock.instant(), states);
        });
        moments.forEach((moment, states) -> states.forEach((id, state) ->
                assertThat(ledger.contributions.asItStood(id, moment)).contains(state)));
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void nothingThatIsHeldIsClosed(@ForAll("moves") List<Move> moves) {
        play(
                moves,
                story -> assertThat(
                                ledger.parts.jdbc().sql("""
                                    select count(*) from ledger.hold h join ledger.contribution c on c.id = h.contribution
                                    where h.lifted_at is null and c.state = 'closed'
                                    """).query(Long.class).single())
                        .isZero());
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void nothingIsClosedUntold(@ForAll("moves") List<Move> moves) {
        play(
                moves,
                story -> assertThat(
                                ledger.parts.jdbc().sql("""
                                    select count(*) from ledger.outcome o join ledger.contribution c on c.id = o.contribution
                                    where o.told_at is null and c.state = 'closed' and c.closed_at > o.staged_at
                                    """).query(Long.class).single())
                        .isZero());
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void everyOutcomeIsToldOnceToEachAndTheWaysAddUp(@ForAll("moves") List<Move> moves) {
        var telling = ledger.parts.get(Telling.class);
        play(
                moves,
                story -> story.outcomes.forEach((outcome, those) ->
                        assertThat(telling.told(outcome).all()).isEqualTo(those.size())));
        assertThat(ledger.parts.jdbc().sql("""
            select count(*) from (
                select contribution, told_at, count(*) as told from ledger.outcome
                where told_at is not null group by contribution, told_at) o
            where told > (select count(*) from ledger.happening h
                          where h.contribution = o.contribution and h.kind = 'outcome-told'
                            and h.happened_at = o.told_at)
            """).query(Long.class).single()).isZero();
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void theWallsHoldWhoeverHasIt(@ForAll("moves") List<Move> moves) {
        var oversight = ledger.staff("Grace Mensah", Function.ANSWER, "mopac", null);
        var otherWard = ledger.staff(
                "PC Kit Marlow",
                Function.ANSWER,
                "metropolitan",
                ledger.ward(org.wardmote.cast.Thornfield.Ward.DOVECOTE));
        var scrutineer = ledger.staff("Grace Mensah", Function.SCRUTINISE, "mopac", null);
        play(
                moves,
                story -> story.said.forEach(one -> {
                    var now = ledger.of(one);
                    assertThat(find(one, oversight)).isFalse();
                    assertThat(find(one, otherWard)).isFalse();
                    assertThat(find(one, story.council) && !isCouncils(now)).isFalse();
                    // A complaint is kept from whoever it is about; see WallsTests.
                    if (!story.complaints.containsKey(one.id())) {
                        assertThat(find(one, story.officer)).isTrue();
                        assertThat(find(one, story.council)).isEqualTo(isCouncils(now));
                    }
                    var seen = ledger.contributions.find(one.reference(), scrutineer);
                    assertThat(seen.isPresent())
                            .isEqualTo(now.placed().organisation().equals("metropolitan") && !now.isRestricted());
                    seen.ifPresent(it -> assertThat(it.person()).isNull());
                }));
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void nobodyHasWhatTheyCouldNotAnswer(@ForAll("moves") List<Move> moves) {
        play(
                moves,
                story -> story.said.forEach(one -> {
                    var now = ledger.of(one);
                    if (now.assignedTo() == null) return;
                    assertThat(story.handlers())
                            .filteredOn(handler -> handler.whom().equals(now.assignedTo()))
                            .singleElement()
                            .matches(handler ->
                                    handler.grants().getFirst().organisation().equals(now.lead()));
                }));
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void nobodyHasOrAnswersWhatIsAboutHowTheyDealtWithIt(@ForAll("moves") List<Move> moves) {
        play(
                moves,
                story -> story.said.forEach(one -> {
                    var now = ledger.of(one);
                    var about = about(one, now, story);
                    var has = now.assignedTo();
                    if (has != null) assertThat(about).doesNotContain(has);
                    assertThat(by("answered", entries(one, now.clock().round())))
                            .noneMatch(about::contains);
                }));
    }

    /// Whoever answered what somebody dissatisfied reopened, and whoever had what a complaint complains of.
    private static Set<PersonId> about(Receipt one, Contribution now, Story story) {
        var about = new HashSet<PersonId>();
        for (var round = 1; now.dissatisfied() && round < now.clock().round(); round++)
            about.addAll(by("answered", entries(one, round)));
        var first = story.complaints.get(one.id());
        if (first != null) {
            var since = ledger.contributions.thread(one.id()).getFirst().id();
            var before = ledger.contributions.thread(first).stream()
                    .filter(entry -> entry.id() < since)
                    .toList();
            about.addAll(by("answered", before));
            about.addAll(givenBefore(first, since));
        }
        return about;
    }

    private static List<PersonId> by(String kind, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind().equals(kind))
                .map(Entry::by)
                .toList();
    }

    private static List<PersonId> givenBefore(ContributionId id, long happening) {
        return ledger.parts
                .jdbc()
                .sql("select to_person from ledger.happening where contribution = ? and kind = 'assigned' and id < ?")
                .params(id.number(), happening)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static void play(List<Move> moves, Consumer<Story> check) {
        var story = new Story(ledger);
        check.accept(story);
        for (var move : moves) {
            story.make(move);
            check.accept(story);
        }
    }

    private static boolean isCouncils(Contribution now) {
        return Story.COUNCIL.equals(now.lead()) || Story.COUNCIL.equals(now.offeredTo());
    }

    private static boolean find(Receipt one, Viewer viewer) {
        return ledger.contributions.find(one.reference(), viewer).isPresent();
    }

    private static List<Entry> entries(Receipt one, int round) {
        return ledger.contributions.thread(one.id()).stream()
                .filter(entry -> entry.round() == round)
                .toList();
    }

    private static boolean hasAny(List<Entry> entries, String... kinds) {
        return entries.stream().anyMatch(entry -> List.of(kinds).contains(entry.kind()));
    }

    /// Words that a named member of staff wrote.
    private static boolean saidByAHuman(List<Entry> round) {
        return round.stream()
                .anyMatch(entry -> List.of("answered", "passed-on").contains(entry.kind())
                        && entry.by() != null
                        && entry.words() != null);
    }

    private static boolean hasOutcomeOwed(Contribution now) {
        return now.outcomeOn() != null && now.outcomeTold();
    }

    private static Map<Integer, Instant> missedRounds(ContributionId id) {
        var missed = new HashMap<Integer, Instant>();
        ledger.parts
                .jdbc()
                .sql("select round, missed_at from ledger.clock where contribution = ? and missed_at is not null")
                .param(id.number())
                .query(row -> {
                    missed.put(
                            row.getInt(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                });
        return missed;
    }
}
