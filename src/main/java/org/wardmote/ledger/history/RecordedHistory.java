package org.wardmote.ledger.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.ledger.ContributionId;

/// History as it is recorded: the happening, its words, the row that it makes, and the fact for the other modules,
/// all in one transaction.
@Component
class RecordedHistory implements History {

    private final JdbcClient jdbc;
    private final HappeningRows happenings;
    private final Appending appending;
    private final KeptStanding kept;
    private final Publishing facts;

    RecordedHistory(
            JdbcClient jdbc, HappeningRows happenings, Appending appending, KeptStanding kept, Publishing facts) {
        this.jdbc = jdbc;
        this.happenings = happenings;
        this.appending = appending;
        this.kept = kept;
        this.facts = facts;
    }

    @Override
    public Optional<Standing> find(ContributionId id) {
        return jdbc.sql(StandingRows.SELECT + "where c.id = :id")
                .param("id", id.number())
                .query(StandingRows::standing)
                .optional();
    }

    /// Locks first and reads after, so that what another transaction has just done to other tables is seen too.
    @Override
    public Standing lock(ContributionId id) {
        return jdbc.sql("select id from ledger.contribution where id = :id for update")
                .param("id", id.number())
                .query(Long.class)
                .optional()
                .flatMap(locked -> find(id))
                .orElseThrow(NotFound::new);
    }

    @Override
    public Optional<Standing> lockUnlessBusy(ContributionId id) {
        return jdbc.sql("select id from ledger.contribution where id = :id for update skip locked")
                .param("id", id.number())
                .query(Long.class)
                .optional()
                .flatMap(locked -> find(id));
    }

    @Override
    public Happening record(Standing standing, Step step) {
        return record(standing, standing.clock.round(), step, null);
    }

    @Override
    public Happening record(Standing standing, Step step, String said) {
        return record(standing, standing.clock.round(), step, said);
    }

    @Override
    public Happening record(Standing standing, int round, Step step, @Nullable String said) {
        var its = step.kind() == Kind.REOPENED
                ? Objects.requireNonNull(step.clock()).round()
                : round;
        var before = standing.contribution();
        var happening = appending.append(standing.id(), its, step, said);
        standing.take(happening);
        kept.keep(standing);
        facts.publish(happening, before, standing);
        return happening;
    }

    @Override
    public void recordAll(Collection<ContributionId> contributions, Step step) {
        appending.appendAll(contributions, step);
    }

    @Override
    public List<ContributionId> lockOpen(Collection<ContributionId> contributions) {
        return jdbc.sql("""
            select id from ledger.contribution where id = any (:ids) and closed_at is null order by id for update
            """)
                .param("ids", HappeningRows.numbers(contributions))
                .query((row, number) -> new ContributionId(row.getLong("id")))
                .list();
    }

    @Override
    public Optional<Happening> find(long happening) {
        return happenings.find(happening);
    }

    @Override
    public List<Happening> list(ContributionId id) {
        return happenings.list(id);
    }

    @Override
    public Optional<Standing> asItStood(ContributionId id, Instant moment) {
        var known = list(id).stream()
                .filter(happening -> !happening.recordedAt().isAfter(moment))
                .toList();
        if (known.isEmpty()) return Optional.empty();
        var standing = Standing.begin(origin(id), known.getFirst());
        known.forEach(standing::take);
        return Optional.of(standing);
    }

    private Origin origin(ContributionId id) {
        return jdbc.sql("select * from ledger.contribution where id = :id")
                .param("id", id.number())
                .query((row, number) -> StandingRows.origin(row))
                .single();
    }
}
