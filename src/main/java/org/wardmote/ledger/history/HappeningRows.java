package org.wardmote.ledger.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.people.PersonId;

/// The rows of the history: appended and read, nothing else.
@Component
class HappeningRows {

    /// They change nothing about a contribution but what is known of it.
    private static final Set<Kind> NOTES = EnumSet.of(Kind.HELD, Kind.LIFTED);

    private final JdbcClient jdbc;

    HappeningRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Happening append(ContributionId contribution, int round, Instant recordedAt, Step step) {
        var placed = step.placed();
        var clock = step.clock();
        var id = jdbc.sql("""
            insert into ledger.happening (contribution, round, kind, happened_at, recorded_at, by_person, to_person,
                organisation, borough, area, other, answer, about, code, outcome, shared, stops,
                clock_from, warn_at, due_at)
            values (:contribution, :round, :kind, :at, :recorded, :by, :to, :organisation, :borough, :area, :other,
                :answer, :about, :code, :outcome, :shared, :stops, :from, :warn, :due)
            returning id
            """)
                .param("contribution", contribution.number())
                .param("round", round)
                .param("kind", step.kind().code())
                .param("at", Moments.at(step.at()))
                .param("recorded", Moments.at(recordedAt))
                .param("by", uuid(step.by()), Types.OTHER)
                .param("to", uuid(step.to()), Types.OTHER)
                .param("organisation", placed == null ? step.organisation() : placed.organisation(), Types.VARCHAR)
                .param("borough", placed == null ? null : number(placed.borough()), Types.BIGINT)
                .param("area", placed == null ? null : number(placed.area()), Types.BIGINT)
                .param("other", step.other() == null ? null : step.other().number(), Types.BIGINT)
                .param("answer", step.answer(), Types.BIGINT)
                .param("about", step.about(), Types.BIGINT)
                .param("code", step.code(), Types.VARCHAR)
                .param("outcome", step.outcome())
                .param("shared", step.shared())
                .param("stops", step.stops())
                .param("from", clock == null ? null : Moments.at(clock.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("warn", clock == null ? null : Moments.at(clock.warnAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("due", clock == null ? null : Moments.at(clock.dueAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Long.class)
                .single();
        return new Happening(id, contribution, round, recordedAt, step);
    }

    void appendAll(Collection<ContributionId> contributions, Instant recordedAt, Step step) {
        if (!NOTES.contains(step.kind())) throw new IllegalArgumentException(step.kind() + " changes how each stands");
        jdbc.sql("""
            insert into ledger.happening (contribution, round, kind, happened_at, recorded_at, code, outcome, shared,
                stops)
            select id, round, :kind, :at, :recorded, :code, false, false, false from ledger.contribution
            where id = any (:ids) order by id
            """)
                .param("kind", step.kind().code())
                .param("at", Moments.at(step.at()))
                .param("recorded", Moments.at(recordedAt))
                .param("code", step.code(), Types.VARCHAR)
                .param("ids", numbers(contributions))
                .update();
    }

    static Long[] numbers(Collection<ContributionId> contributions) {
        return contributions.stream().map(ContributionId::number).toArray(Long[]::new);
    }

    Optional<Happening> find(long id) {
        return jdbc.sql("select * from ledger.happening where id = :id")
                .param("id", id)
                .query(HappeningRows::happening)
                .optional();
    }

    List<Happening> list(ContributionId contribution) {
        return jdbc.sql("select * from ledger.happening where contribution = :contribution order by id")
                .param("contribution", contribution.number())
                .query(HappeningRows::happening)
                .list();
    }

    static Happening happening(ResultSet row, int number) throws SQLException {
        var round = row.getInt("round");
        return new Happening(
                row.getLong("id"),
                new ContributionId(row.getLong("contribution")),
                round,
                Moments.get(row, "recorded_at"),
                step(row, round));
    }

    private static Step step(ResultSet row, int round) throws SQLException {
        var kind = Kind.of(row.getString("kind"));
        var isPlacing = kind == Kind.RECEIVED || kind == Kind.MOVED || kind == Kind.REDRAWN;
        var other = StandingRows.number(row, "other");
        return new Step(
                kind,
                Moments.get(row, "happened_at"),
                StandingRows.person(row, "by_person"),
                StandingRows.person(row, "to_person"),
                isPlacing ? StandingRows.placed(row) : null,
                isPlacing ? null : row.getString("organisation"),
                other == null ? null : new ContributionId(other),
                StandingRows.number(row, "answer"),
                StandingRows.number(row, "about"),
                row.getString("code"),
                row.getBoolean("outcome"),
                row.getBoolean("shared"),
                row.getBoolean("stops"),
                clock(row, round));
    }

    private static Contribution.@Nullable Clock clock(ResultSet row, int round) throws SQLException {
        var from = Moments.find(row, "clock_from");
        if (from == null) return null;
        return new Contribution.Clock(round, from, Moments.get(row, "warn_at"), Moments.get(row, "due_at"), null, null);
    }

    static @Nullable UUID uuid(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    static @Nullable Long number(@Nullable AreaId area) {
        return area == null ? null : area.number();
    }
}
