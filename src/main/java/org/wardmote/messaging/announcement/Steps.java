package org.wardmote.messaging.announcement;

import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.people.PersonId;

/// The history of announcements: appended, never changed.
@Component
public class Steps {

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long announcement, String kind, @Nullable PersonId by, @Nullable String reason, Instant at) {
        jdbc.sql("""
            insert into messaging.announcement_step (announcement, step, made_by, reason, at)
            values (:announcement, :step, :by, :reason::text, :at)\
            """)
                .param("announcement", announcement)
                .param("step", kind)
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .param("reason", reason)
                .param("at", Moments.at(at))
                .update();
    }

    public List<Step> list(long announcement) {
        return jdbc.sql("select * from messaging.announcement_step where announcement = ? order by id")
                .param(announcement)
                .query((row, number) -> new Step(
                        row.getString("step"),
                        AnnouncementRow.person(row, "made_by"),
                        row.getString("reason"),
                        Moments.get(row, "at")))
                .list();
    }

    /// Whoever has written of it; none of them approves it.
    public Set<PersonId> writers(long announcement) {
        return jdbc
                .sql("""
                    select distinct made_by from messaging.announcement_step
                     where announcement = ? and step in ('drafted', 'rewritten') and made_by is not null\
                    """)
                .param(announcement)
                .query((row, number) -> new PersonId(row.getObject("made_by", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
