package org.wardmote.messaging.inbox;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.correspondence.Endings;
import org.wardmote.messaging.dispatch.SentCopies;
import org.wardmote.messaging.inbox.Answered.Ours;

/// A mail of ours came back: it has not been delivered after all. What was to be told to one person is tried the
/// next way; what was announced to many is not, and nothing more is announced to that address.
@Component
class ReturnedMail {

    private final JdbcClient jdbc;
    private final Endings endings;
    private final SentCopies copies;
    private final Clock clock;

    ReturnedMail(JdbcClient jdbc, Endings endings, SentCopies copies, Clock clock) {
        this.jdbc = jdbc;
        this.endings = endings;
        this.copies = copies;
        this.clock = clock;
    }

    void cameBack(Ours ours, Incoming bounce) {
        if (ours.copy() != null) copies.cameBack(ours.copy());
        if (ours.told() != null) cameBack(ours.told(), bounce);
    }

    private void cameBack(long told, Incoming bounce) {
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
