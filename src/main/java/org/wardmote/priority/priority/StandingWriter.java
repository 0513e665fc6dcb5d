package org.wardmote.priority.priority;

import static java.util.Objects.requireNonNull;

import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Reference;
import org.wardmote.kernel.Said;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;

/// Keeps the row of a priority in step with its history.
@Component
class StandingWriter {

    private static final int MOST_LIVE = 5;
    private static final int TRIES = 20;

    private final JdbcClient jdbc;
    private final RandomGenerator random;

    StandingWriter(JdbcClient jdbc, RandomGenerator random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    PriorityId insert(Placed placed, String issue, LocalDate day) {
        for (var left = TRIES; left > 0; left--) {
            var made = insert(placed, issue, day, Reference.random(random));
            if (made.isPresent()) return made.get();
        }
        throw new IllegalStateException("Every one of " + TRIES + " references was taken.");
    }

    private Optional<PriorityId> insert(Placed placed, String issue, LocalDate day, Reference reference) {
        return jdbc.sql("""
            insert into priority.priority (reference, organisation, borough, area, stage, issue, issue_date)
            values (:reference, :organisation, :borough, :area, 'raised', :issue, :day)
            on conflict (reference) do nothing returning id\
            """)
                .param("reference", reference.letters())
                .param("organisation", placed.organisation())
                .param("borough", number(placed.borough()), Types.BIGINT)
                .param("area", number(placed.area()), Types.BIGINT)
                .param("issue", issue)
                .param("day", day)
                .query((row, at) -> new PriorityId(row.getLong("id")))
                .optional();
    }

    private static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }

    /// Whether it is agreed although there is no room, which a supervisor may decide with a reason; refused
    /// otherwise. Of two at once in one area one waits for the other.
    boolean isFull(Standing it, Move move, Moving.By by) {
        var area = requireNonNull(it.placed().area()).number();
        jdbc.sql("select pg_advisory_xact_lock(hashtext('priority.live'), :area::int)")
                .param("area", area)
                .query(row -> {});
        if (countLive(area) < MOST_LIVE) return false;
        var reason = move.override();
        if (!by.supervises() || reason == null || reason.isBlank()) throw new FiveAreBeingWorkedOnHere();
        return true;
    }

    private long countLive(long area) {
        return requireNonNull(
                jdbc.sql("""
                    select count(*) from priority.priority p
                     where p.stage in ('agreed', 'planned', 'acting', 'assessed', 'renewed')
                       and (p.area = :area or p.id in (select priority from priority.carried where area = :area))\
                    """).param("area", area).query(Long.class).single());
    }

    void update(Standing it, Move move, LocalDate day) {
        jdbc.sql("""
            update priority.priority set stage = :stage,
                   issue_date = case when :stage = 'agreed' then :day else issue_date end,
                   goal = coalesce(:goal, goal), review_on = coalesce(:review, review_on),
                   closed = case when :stage = 'closed' then cast(:day as date) else closed end,
                   end_kind = :end
             where id = :id\
            """)
                .param("stage", move.to().code())
                .param("day", day)
                .param("goal", move.to() == Stage.AGREED ? move.goal() : null, Types.VARCHAR)
                .param("review", move.reviewOn(), Types.DATE)
                .param("end", move.to() == Stage.CLOSED ? move.endKind() : null, Types.VARCHAR)
                .param("id", it.id().number())
                .update();
        if (speaks(move.to())) spoken(it, Said.of(move.words(), DatedMoves.LONGEST), day);
    }

    /// What is then said to the public is the last word on it.
    private static boolean speaks(Stage to) {
        return to == Stage.ACTING || to == Stage.ASSESSED || to == Stage.RENEWED || to == Stage.CLOSED;
    }

    void spoken(Standing it, String words, LocalDate day) {
        jdbc.sql("update priority.priority set action = :words, action_date = :day where id = :id")
                .param("words", words)
                .param("day", day)
                .param("id", it.id().number())
                .update();
    }

    void reviewOn(Standing it, LocalDate day) {
        jdbc.sql("update priority.priority set review_on = :day where id = :id")
                .param("day", day)
                .param("id", it.id().number())
                .update();
    }
}
