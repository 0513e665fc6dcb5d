package org.wardmote.messaging.record;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// Forgets whom the demonstration wrote to, and what it would have sent.
@Component
@Order(40)
class ForgettingMessages implements DemoFacts {

    private final JdbcClient jdbc;

    ForgettingMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget() {
        jdbc.sql("""
            truncate messaging.staged_for, messaging.item_to_tell, messaging.delivery, messaging.opening, messaging.attempt,
                     messaging.mail, messaging.stop, messaging.parting, messaging.outbox_mail, messaging.subscriber,
                     messaging.following, messaging.confirmation, messaging.introduction, messaging.number_code,
                     messaging.text_stop, messaging.outbox_text, messaging.outbox_browser, messaging.outbox_push,
                     messaging.outbox_post, messaging.held_copy, messaging.digest, messaging.delegation\
            """).update();
    }
}
