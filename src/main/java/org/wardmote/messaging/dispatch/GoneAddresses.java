package org.wardmote.messaging.dispatch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Addresses that nobody has any more. What somebody rings or prints for them goes on; what they follow by e-mail
/// waits until they confirm an address again.
@Component
class GoneAddresses {

    private final JdbcClient jdbc;
    private final Clock clock;

    GoneAddresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// From this moment on nothing is announced to them. Inside the caller's transaction.
    void add(Collection<Long> subscribers) {
        if (subscribers.isEmpty()) return;
        var ids = subscribers.toArray(Long[]::new);
        jdbc.sql("update messaging.subscriber set came_back_at = coalesce(came_back_at, :now) where id = any (:ids)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("ids", ids)
                .update();
        jdbc.sql("""
            update messaging.following set live = false where subscriber = any (:ids) and live and channel = 'email'\
            """).param("ids", ids).update();
    }
}
