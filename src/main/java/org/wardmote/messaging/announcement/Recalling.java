package org.wardmote.messaging.announcement;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.people.Viewer;
import org.wardmote.platform.Changes;

/// Stops what has not gone. Batches that a node is sending at this moment still leave.
@Component
public class Recalling {

    /// What nobody has begun with.
    private static final List<String> STOPS = List.of(
            "update messaging.batch set state = 'recalled' where announcement = ? and state = 'waiting'",
            "update messaging.late_copy set state = 'recalled' where announcement = ? and state = 'waiting'",
            "delete from messaging.held_copy where announcement = ? and digest is null");

    private final Kept kept;
    private final Steps steps;
    private final JdbcClient jdbc;
    private final Changes changes;

    Recalling(Kept kept, Steps steps, JdbcClient jdbc, Changes changes) {
        this.kept = kept;
        this.steps = steps;
        this.jdbc = jdbc;
        this.changes = changes;
    }

    public void recall(long id, String reason, Viewer by, Instant at) {
        kept.with(id, one -> {
            Desk.require(by, one.office(), Function.COMPOSE, Function.APPROVE);
            if (!one.state().canBeRecalled()) throw new CannotBeNow("There is nothing to recall.");
            var stopped = 0;
            for (var stop : STOPS) stopped += jdbc.sql(stop).param(id).update();
            if (one.state() == AnnouncementState.LEFT && stopped == 0)
                throw new CannotBeNow("Everybody has it already. Send a correction.");
            kept.move(id, AnnouncementState.RECALLED, at);
            if (one.state() == AnnouncementState.LEAVING)
                jdbc.sql("update messaging.announcement set left_at = :at where id = :id and left_at is null")
                        .param("at", Moments.at(at))
                        .param("id", id)
                        .update();
            steps.add(id, "recalled", by.whom(), reason, at);
            changes.announce();
            return true;
        });
    }
}
