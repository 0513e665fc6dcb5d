package org.wardmote.messaging.inbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.correspondence.Endings;

/// A mail of ours came back: it has not been delivered after all, and the next way is tried.
@Component
class ReturnedMail {

    private final JdbcClient jdbc;
    private final Endings endings;
    private final Clock clock;

    ReturnedMail(JdbcClient jdbc, Endings endings, Clock clock) {
        this.jdbc = jdbc;
        this.endings = endings;
        this.clock = clock;
    }

    void cameBack(long told, Incoming bounce) {
        for (var message : bounce.references()) if (fail(told, message.toString())) return;
        latest(told).ifPresent(message -> fail(told, message));
    }

    private Optional<String> latest(long told) {
        return jdbc.sql("""
            select message::text from messaging.delivery
            where told = ? and by = 'email' and state = 'sent' order by id desc limit 1\
            """).param(told).query(String.class).optional();
    }

    private boolean fail(long told, String message) {
        var failed = jdbc.sql("""
            update messaging.delivery set state = 'failed', answer = 'It came back.', changed_at = :now
            where told = :told and message = cast(:message as uuid) and by = 'email' and state = 'sent'\
            """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("told", told)
                .param("message", message)
                .update();
        if (failed > 0) endings.tryNext(told);
        return failed > 0;
    }
}
