package org.wardmote.messaging.correspondence;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the post is doing, for whoever watches the machine: what waits and since when, what is left to people, what
/// failed within a day.
@Component
class Gauges {

    private static final String WAITING =
            "select (select count(*) from messaging.delivery where state in ('waiting', 'claimed', 'accepted'))"
                    + " + (select count(*) from messaging.staged_for)";
    private static final String BY_HAND = "select count(*) from messaging.delivery where state = 'by-hand'";
    private static final String UNREACHABLE =
            "select count(*) from messaging.item_to_tell where state = 'unreachable' and ended_at > ?";
    private static final String OLDEST = """
        select min(told.staged_at) from messaging.delivery one join messaging.item_to_tell told on told.id = one.told
        where one.state in ('waiting', 'claimed', 'accepted')\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Gauges(JdbcClient jdbc, Clock clock, ObjectProvider<MeterRegistry> meters) {
        this.jdbc = jdbc;
        this.clock = clock;
        meters.ifAvailable(this::bind);
    }

    private void bind(MeterRegistry meters) {
        Gauge.builder("wardmote.messages.waiting", () -> count(WAITING)).register(meters);
        Gauge.builder("wardmote.messages.by.hand", () -> count(BY_HAND)).register(meters);
        Gauge.builder("wardmote.messages.unreachable.today", this::unreachable).register(meters);
        Gauge.builder("wardmote.messages.oldest.seconds", this::oldest).register(meters);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private long unreachable() {
        return jdbc.sql(UNREACHABLE)
                .param(clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private long oldest() {
        return jdbc.sql(OLDEST)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class))
                .optional()
                .map(at -> Duration.between(at.toInstant(), clock.instant()).toSeconds())
                .orElse(0L);
    }
}
