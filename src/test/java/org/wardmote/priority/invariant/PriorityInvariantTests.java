package org.wardmote.priority.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;
import org.wardmote.priority.WorkInThornfield;
import org.wardmote.priority.action.Action;
import org.wardmote.priority.evidence.Evidence;
import org.wardmote.priority.priority.Step;

/// The promises of priorities, held against people who do anything in any order.
class PriorityInvariantTests {

    private static final int STORIES = 12;

    private static WorkInThornfield work;

    @BeforeContainer
    static void open() {
        work = new WorkInThornfield();
    }

    /// Stories that went nowhere would prove nothing.
    @AfterContainer
    static void storiesWentEverywhere() {
        var stages = column("select distinct stage from priority.stage_step");
        var actions = column("select distinct state from priority.action_step");
        var promises = column("select distinct kind from priority.promise_happening");
        var overridden = column("select distinct overridden::text from priority.stage_step");
        work.close();
        assertThat(stages).contains("not-agreed", "agreed", "planned", "acting", "proposed");
        assertThat(actions).contains("offered", "accepted", "declined", "done", "given-up");
        assertThat(promises).contains("made", "moved", "kept", "missed", "released");
        assertThat(overridden).contains("true");
    }

    private static List<String> column(String sql) {
        return work.parts.jdbc().sql(sql).query(String.class).list();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Move.any().list().ofMinSize(30).ofMaxSize(50);
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void everyStepFollowsFromTheOneBeforeAndTheRowIsTheirSum(@ForAll("moves") List<Move> moves) {
        play(
                moves,
                story -> story.raised.forEach(id -> {
                    var stages = moved(id);
                    assertThat(stages.getFirst()).isEqualTo(Stage.RAISED);
                    for (var at = 1; at < stages.size(); at++)
                        assertThat(stages.get(at - 1).next()).contains(stages.get(at));
                    assertThat(work.get(id).stage()).isEqualTo(stages.getLast());
                }));
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void thereAreNeverMoreThanFiveButByASupervisorWithAReason(@ForAll("moves") List<Move> moves) {
        play(moves, story -> {
            var live = story.raised.stream()
                    .filter(id -> work.get(id).stage().isLive())
                    .toList();
            var overridden = live.stream()
                    .flatMap(id -> work.worked.steps(id).stream())
                    .filter(Step::overridden)
                    .toList();
            assertThat(overridden)
                    .allSatisfy(step -> assertThat(step.words()).containsKey("override"))
                    .allSatisfy(step -> assertThat(step.by()).isEqualTo(work.sergeant.whom()));
            assertThat(live.size() - overridden.size()).isLessThanOrEqualTo(5);
        });
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void aMissedPromiseStaysMissedAndNoneIsKeptLateUnnoticed(@ForAll("moves") List<Move> moves) {
        var missed = new HashSet<Long>();
        play(moves, story -> {
            var now = work.parts
                    .jdbc()
                    .sql("select id from priority.promise where missed_at is not null")
                    .query(Long.class)
                    .list();
            assertThat(now).containsAll(missed);
            missed.addAll(now);
            assertThat(column("""
                select id::text from priority.promise
                 where missed_at is null
                   and (coalesce(kept_at, released_at) at time zone 'Europe/London')::date > due_on
                """)).isEmpty();
        });
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void onceLookedAtEveryPromiseWhoseDayWentByIsMissed(@ForAll("moves") List<Move> moves) {
        play(moves, story -> {
            work.tick();
            assertThat(work.parts
                            .jdbc()
                            .sql("""
                                select count(*) from priority.promise
                                 where due_on < :today and missed_on is distinct from due_on
                                   and kept_at is null and released_at is null
                                """)
                            .param("today", work.today())
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    /// A day that was given up leaves a trace: of each that went by it is recorded that it was missed.
    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void noDayThatWasMovedAfterItWentByIsForgotten(@ForAll("moves") List<Move> moves) {
        play(moves, story -> assertThat(column("""
            select d.id::text from priority.action_day d
              join priority.promise p on p.kind = 'action' and p.of_id = d.action
             where (d.happened_at at time zone 'Europe/London')::date > d.was_due_on
               and not exists (select from priority.promise_happening h
                                where h.promise = p.id and h.kind = 'missed' and h.due_on = d.was_due_on)
            """)).isEmpty());
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void noTaskAsksResidentsToPatrolAndTheCouncilPromisesOnlyWhatItTookOn(@ForAll("moves") List<Move> moves) {
        play(
                moves,
                story -> story.raised.forEach(id -> assertThat(work.actions.list(id))
                        .allSatisfy(action -> {
                            assertThat(action.what()).isNotEqualTo("Patrol the lane");
                            var promised = work.promises.list("action", List.of(action.id()));
                            if (action.owner() == Action.Owner.RESIDENTS
                                    || action.state() == Action.State.OFFERED
                                    || action.state() == Action.State.DECLINED)
                                assertThat(promised).isEmpty();
                            else assertThat(promised).hasSize(1);
                        })));
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void historyAndEvidenceAreOnlyAppendedTo(@ForAll("moves") List<Move> moves) {
        var steps = new HashMap<PriorityId, List<Step>>();
        var hashes = new HashMap<PriorityId, List<String>>();
        play(
                moves,
                story -> story.raised.forEach(id -> {
                    starts(steps, id, work.worked.steps(id));
                    starts(
                            hashes,
                            id,
                            work.resting.list(id).stream().map(Evidence::hash).toList());
                }));
    }

    private static <T> void starts(Map<PriorityId, List<T>> before, PriorityId id, List<T> now) {
        var then = before.put(id, now);
        if (then != null) assertThat(now.subList(0, then.size())).isEqualTo(then);
    }

    @Property(tries = STORIES, shrinking = ShrinkingMode.OFF)
    void nobodyWhoOnlyReadsHasDoneAnything(@ForAll("moves") List<Move> moves) {
        play(moves, story -> {
            assertThat(work.parts
                            .jdbc()
                            .sql("""
                                select (select count(*) from priority.stage_step where by_person = :it)
                                     + (select count(*) from priority.evidence where by_person = :it)
                                     + (select count(*) from priority.plan_part where by_person = :it)
                                     + (select count(*) from priority.action_step where by_person = :it)
                                     + (select count(*) from priority.action_day where by_person = :it)
                                """)
                            .param("it", work.scrutineer.whom().value())
                            .query(Long.class)
                            .single())
                    .isZero();
        });
    }

    private static List<Stage> moved(PriorityId id) {
        return work.worked.steps(id).stream()
                .filter(step -> step.kind().equals("moved"))
                .map(Step::stage)
                .toList();
    }

    private static void play(List<Move> moves, Consumer<Story> check) {
        var story = new Story(work);
        check.accept(story);
        for (var move : moves) {
            story.make(move);
            check.accept(story);
        }
    }
}
