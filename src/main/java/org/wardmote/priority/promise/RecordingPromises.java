package org.wardmote.priority.promise;

import static java.util.Objects.requireNonNull;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Placed;
import org.wardmote.priority.PriorityFact;
import org.wardmote.priority.PromiseId;

/// Writes down what happens to promises and tells the other modules. Whatever comes after the day had gone by is
/// preceded by the miss, so that no verb is quicker than the clock.
@Component
class RecordingPromises implements Promising {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    RecordingPromises(JdbcClient jdbc, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public PromiseId promise(String kind, long of, Placed placed, LocalDate dueOn, Instant at) {
        var open = lock(kind, of);
        if (open.isEmpty()) return make(kind, of, placed, dueOn, at);
        var promise = open.get();
        if (promise.dueOn().equals(dueOn)) return promise.id();
        missBefore(promise, at);
        jdbc.sql("update priority.promise set due_on = :due where id = :id")
                .param("due", dueOn)
                .param("id", promise.id().number())
                .update();
        happened(promise.id(), "moved", dueOn, at);
        tellMade(promise.id(), kind, placed, dueOn, at);
        return promise.id();
    }

    private PromiseId make(String kind, long of, Placed placed, LocalDate dueOn, Instant at) {
        var id = new PromiseId(requireNonNull(jdbc.sql("""
            insert into priority.promise (kind, of_id, organisation, borough, area, made_at, due_on)
            values (:kind, :of, :organisation, :borough, :area, :at, :due) returning id\
            """)
                .param("kind", kind)
                .param("of", of)
                .param("organisation", placed.organisation())
                .param("borough", number(placed.borough()), Types.BIGINT)
                .param("area", number(placed.area()), Types.BIGINT)
                .param("at", Moments.at(at))
                .param("due", dueOn)
                .query(Long.class)
                .single()));
        happened(id, "made", dueOn, at);
        tellMade(id, kind, placed, dueOn, at);
        return id;
    }

    /// Again where its day moves: the same promise, with another day.
    private void tellMade(PromiseId id, String kind, Placed placed, LocalDate dueOn, Instant at) {
        facts.publishEvent(new PriorityFact.PromiseMade(id, placed, at, Moments.now(clock), kind, dueOn));
    }

    private static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }

    @Override
    public void keep(String kind, long of, Instant at) {
        lock(kind, of).ifPresent(promise -> {
            missBefore(promise, at);
            end(promise, "kept", at);
            facts.publishEvent(new PriorityFact.PromiseKept(promise.id(), promise.placed(), at, Moments.now(clock)));
        });
    }

    @Override
    public void release(String kind, long of, Instant at) {
        lock(kind, of).ifPresent(promise -> {
            missBefore(promise, at);
            end(promise, "released", at);
            facts.publishEvent(
                    new PriorityFact.PromiseReleased(promise.id(), promise.placed(), at, Moments.now(clock)));
        });
    }

    private void end(Promise promise, String how, Instant at) {
        jdbc.sql("update priority.promise set " + how + "_at = :at where id = :id")
                .param("at", Moments.at(at))
                .param("id", promise.id().number())
                .update();
        happened(promise.id(), how, promise.dueOn(), at);
    }

    private void missBefore(Promise promise, Instant at) {
        if (LocalDate.ofInstant(at, LondonTime.ZONE).isAfter(promise.dueOn())) miss(promise);
    }

    /// Its day is over. Of each day that is recorded once; promised for another, it can be missed again.
    void miss(Promise promise) {
        if (!promise.isOwed()) return;
        var at = LondonTime.startOf(promise.dueOn().plusDays(1));
        jdbc.sql("update priority.promise set missed_at = coalesce(missed_at, :at), missed_on = due_on where id = :id")
                .param("at", Moments.at(at))
                .param("id", promise.id().number())
                .update();
        happened(promise.id(), "missed", promise.dueOn(), at);
        facts.publishEvent(new PriorityFact.PromiseMissed(promise.id(), promise.placed(), at, Moments.now(clock)));
    }

    /// Empty where somebody has it in hand at this moment or it is over.
    Optional<Promise> lockUnlessBusy(PromiseId id) {
        return jdbc.sql(PromiseRows.SELECT + """
             where p.id = :id and p.kept_at is null and p.released_at is null for update of p skip locked\
            """)
                .param("id", id.number())
                .query(PromiseRows::promise)
                .optional();
    }

    private Optional<Promise> lock(String kind, long of) {
        return jdbc.sql(PromiseRows.SELECT + """
             where p.kind = :kind and p.of_id = :of and p.kept_at is null and p.released_at is null for update of p\
            """)
                .param("kind", kind)
                .param("of", of)
                .query(PromiseRows::promise)
                .optional();
    }

    private void happened(PromiseId id, String kind, LocalDate dueOn, Instant at) {
        jdbc.sql("""
            insert into priority.promise_happening (promise, kind, due_on, happened_at, recorded_at)
            values (:id, :kind, :due, :at, :now)\
            """)
                .param("id", id.number())
                .param("kind", kind)
                .param("due", dueOn)
                .param("at", Moments.at(at))
                .param("now", Moments.at(Moments.now(clock)))
                .update();
    }
}
