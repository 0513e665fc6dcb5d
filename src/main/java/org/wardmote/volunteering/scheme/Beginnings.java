package org.wardmote.volunteering.scheme;

import java.sql.Types;
import java.time.Instant;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Placed;
import org.wardmote.volunteering.scheme.History.Happening;

/// Writes a scheme down for the first time.
@Component
class Beginnings {

    private final JdbcClient jdbc;
    private final History history;
    private final WatchSettings settings;
    private final RandomGenerator random;

    Beginnings(JdbcClient jdbc, History history, WatchSettings settings, RandomGenerator random) {
        this.jdbc = jdbc;
        this.history = history;
        this.settings = settings;
        this.random = random;
    }

    /// @param sourceId what the register calls it from which it was brought in; null: none
    /// @param name null while it has none
    record Begun(
            Placed placed,
            @Nullable String sourceId,
            @Nullable String name,
            String outline,
            Happening first) {}

    long begin(Begun begun) {
        var first = begun.first();
        var due = settings.due(first.to(), first.at());
        var id = insert(begun, due);
        history.append(id, first, due);
        return id;
    }

    private long insert(Begun begun, @Nullable Instant due) {
        var first = begun.first();
        var wasLive = first.to() == Stage.LIVE || first.to() == Stage.DORMANT;
        return Objects.requireNonNull(jdbc.sql("""
            insert into volunteering.scheme
                (reference, source_id, organisation, borough, area, name, outline, stage, since, due_at, live_since,
                 officer)
            values (:reference, :source, :organisation, :borough, :area, :name, :outline, :stage, :since, :due, :live,
                    :officer)
            returning id\
            """)
                .param("reference", Reference.random(random).letters())
                .param("source", begun.sourceId(), Types.VARCHAR)
                .param("organisation", begun.placed().organisation())
                .param(
                        "borough",
                        Objects.requireNonNull(begun.placed().borough()).number())
                .param("area", Objects.requireNonNull(begun.placed().area()).number())
                .param("name", begun.name(), Types.VARCHAR)
                .param("outline", begun.outline())
                .param("stage", first.to().code())
                .param("since", Moments.at(first.at()))
                .param("due", Moments.at(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("live", Moments.at(wasLive ? first.at() : null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "officer",
                        first.officer() == null ? null : first.officer().value(),
                        Types.OTHER)
                .query(Long.class)
                .single());
    }
}
