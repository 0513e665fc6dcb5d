package org.wardmote.messaging.record;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Lets go of what has been kept long enough.
@Component
class MessageRetention {

    private static final Duration WORDS = Duration.ofDays(90);
    private static final Duration FACTS = Duration.ofDays(730);
    private static final Duration OUTBOX = Duration.ofDays(30);

    private final JdbcClient jdbc;

    private final SubscriptionData subscriptions;
    private final CopyData copies;
    private final DelegationData delegations;

    MessageRetention(JdbcClient jdbc, SubscriptionData subscriptions, CopyData copies, DelegationData delegations) {
        this.jdbc = jdbc;
        this.copies = copies;
        this.delegations = delegations;
        this.subscriptions = subscriptions;
    }

    int retain(Instant now) {
        return run(
                        "update messaging.mail set subject = null, text = null, sender = null"
                                + " where received_at < ? and (text is not null or sender is not null)",
                        now,
                        WORDS)
                + run("delete from messaging.mail where received_at < ?", now, FACTS)
                + run("delete from messaging.item_to_tell where ended_at < ?", now, FACTS)
                + run("delete from messaging.outbox_mail where sent_at < ?", now, OUTBOX)
                + run("delete from messaging.outbox_text where sent_at < ?", now, OUTBOX)
                + run("delete from messaging.outbox_push where arrived_at < ?", now, OUTBOX)
                + subscriptions.retain(now)
                + copies.retain(now)
                + delegations.retain(now);
    }

    private int run(String sql, Instant now, Duration kept) {
        return jdbc.sql(sql).param(before(now, kept)).update();
    }

    private static OffsetDateTime before(Instant now, Duration kept) {
        return now.minus(kept).atOffset(ZoneOffset.UTC);
    }
}
