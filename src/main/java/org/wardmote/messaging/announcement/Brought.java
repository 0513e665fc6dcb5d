package org.wardmote.messaging.announcement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;

/// What left elsewhere, before it was brought in: it is public here and is sent to nobody again.
@Component
public class Brought {

    private final Kept kept;
    private final Steps steps;
    private final JdbcClient jdbc;
    private final Changes changes;

    Brought(Kept kept, Steps steps, JdbcClient jdbc, Changes changes) {
        this.kept = kept;
        this.steps = steps;
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /// @param copies how many got it there
    public void left(long id, int copies, Viewer by, Instant at) {
        kept.with(id, one -> {
            if (one.state() != AnnouncementState.APPROVED)
                throw new CannotBeNow("Nothing leaves before somebody has approved it.");
            jdbc.sql("""
                update messaging.announcement
                   set state = 'left', leave_at = :at, left_at = :at, copies = :copies, expected = :copies,
                       changed_at = :at
                 where id = :id\
                """)
                    .param("at", Moments.at(at))
                    .param("copies", copies)
                    .param("id", id)
                    .update();
            steps.add(id, "left", by.whom(), null, at);
            changes.announce();
            return true;
        });
    }

    /// @return null where nothing of this source was brought in
    public @Nullable Long find(String source) {
        return jdbc.sql("select id from messaging.announcement where source = ?")
                .param(source)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
