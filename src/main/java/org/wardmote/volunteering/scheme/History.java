package org.wardmote.volunteering.scheme;

import java.sql.Types;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.people.PersonId;

/// Appends what happens to a scheme, and leaves the scheme as that makes it.
@Component
class History {

    private final JdbcClient jdbc;
    private final WatchSettings settings;

    History(JdbcClient jdbc, WatchSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /// @param officer whom it names; null: nobody
    record Happening(
            String kind,
            Stage to,
            @Nullable PersonId by,
            @Nullable PersonId officer,
            @Nullable String note,
            Instant at) {

        static Happening of(String kind, Stage to, @Nullable PersonId by, Instant at) {
            return new Happening(kind, to, by, null, null, at);
        }
    }

    /// What leaves the stage as it was leaves its clock as it was, unless the scheme was looked at again.
    ///
    /// @return the step's id
    long record(Scheme was, Happening it) {
        var isAnew = it.to() != was.stage() || it.kind().equals(Deed.CONFIRM.code());
        var since = isAnew ? it.at() : was.since();
        var due = isAnew ? settings.due(it.to(), it.at()) : was.dueAt();
        jdbc.sql("""
            update volunteering.scheme
               set stage = :stage, since = :since, due_at = :due, missed_at = :missed,
                   live_since = case when :stage = 'live' then coalesce(live_since, :since) else live_since end,
                   officer = coalesce(:officer, officer)
             where id = :id\
            """)
                .param("stage", it.to().code())
                .param("since", Moments.at(since))
                .param("due", Moments.at(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("missed", Moments.at(isAnew ? null : was.missedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("officer", value(it.officer()), Types.OTHER)
                .param("id", was.id())
                .update();
        return append(was.id(), it, due);
    }

    /// @return the step's id
    long append(long scheme, Happening it, @Nullable Instant due) {
        return Objects.requireNonNull(jdbc.sql("""
            insert into volunteering.step (scheme, kind, stage, happened_at, by_person, officer, note, due_at)
            values (:scheme, :kind, :stage, :at, :by, :officer, :note, :due) returning id\
            """)
                .param("scheme", scheme)
                .param("kind", it.kind())
                .param("stage", it.to().code())
                .param("at", Moments.at(it.at()))
                .param("by", value(it.by()), Types.OTHER)
                .param("officer", value(it.officer()), Types.OTHER)
                .param("note", it.note(), Types.VARCHAR)
                .param("due", Moments.at(due), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(Long.class)
                .single());
    }

    /// The clock ran out: said once, at the moment when it did.
    long miss(Scheme was, Instant at) {
        jdbc.sql("update volunteering.scheme set missed_at = :at where id = :id")
                .param("at", Moments.at(at))
                .param("id", was.id())
                .update();
        return append(was.id(), Happening.of("overdue", was.stage(), null, at), was.dueAt());
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
