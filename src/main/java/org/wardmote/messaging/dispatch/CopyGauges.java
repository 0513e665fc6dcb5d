package org.wardmote.messaging.dispatch;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How announcements are getting on, for whoever watches the machine: read from batches, never by counting copies.
@Component
class CopyGauges {

    private static final String WAITING = """
        select coalesce(sum(size - sent - failed), 0) from messaging.batch where state in ('waiting', 'claimed')\
        """;
    private static final String LATE = "select count(*) from messaging.late_copy where state in ('waiting', 'claimed')";
    private static final String OVERDUE = """
        select coalesce(extract(epoch from :now - min(due_at)), 0)::bigint from messaging.batch
        where state = 'waiting' and due_at <= :now\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    CopyGauges(JdbcClient jdbc, Clock clock, ObjectProvider<MeterRegistry> meters) {
        this.jdbc = jdbc;
        this.clock = clock;
        meters.ifAvailable(this::bind);
    }

    private void bind(MeterRegistry meters) {
        Gauge.builder("wardmote.copies.waiting", () -> count(WAITING)).register(meters);
        Gauge.builder("wardmote.copies.late", () -> count(LATE)).register(meters);
        Gauge.builder("wardmote.copies.overdue.seconds", this::overdue).register(meters);
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private long overdue() {
        return jdbc.sql(OVERDUE)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
