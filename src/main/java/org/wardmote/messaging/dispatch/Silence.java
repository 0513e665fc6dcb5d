package org.wardmote.messaging.dispatch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whom nothing more is announced to, from this moment on. Inside the caller's transaction.
@Component
class Silence {

    private final JdbcClient jdbc;
    private final Clock clock;

    Silence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Nobody has their address any more. What somebody rings or prints for them goes on.
    void cameBack(Collection<Long> subscribers) {
        if (subscribers.isEmpty()) return;
        set("update messaging.subscriber set came_back_at = coalesce(came_back_at, :now) where id = any (:ids)", subscribers);
        end("and channel = 'email'", subscribers);
    }

    /// They said so.
    void stop(Collection<Long> subscribers) {
        set("update messaging.subscriber set stopped_at = coalesce(stopped_at, :now) where id = any (:ids)", subscribers);
        end("", subscribers);
    }

    private void set(String sql, Collection<Long> subscribers) {
        jdbc.sql(sql)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", subscribers.toArray(Long[]::new))
                .update();
    }

    private void end(String which, Collection<Long> subscribers) {
        jdbc.sql("update messaging.following set live = false where subscriber = any (:ids) and live " + which)
                .param("ids", subscribers.toArray(Long[]::new))
                .update();
    }
}
