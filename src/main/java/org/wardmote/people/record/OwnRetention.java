package org.wardmote.people.record;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;

/// Deletes what this module has kept long enough.
@Component
class OwnRetention {

    private final RetentionSettings settings;
    private final UnusedPersons unused;
    private final JdbcClient jdbc;

    OwnRetention(RetentionSettings settings, UnusedPersons unused, JdbcClient jdbc) {
        this.settings = settings;
        this.unused = unused;
        this.jdbc = jdbc;
    }

    int retain(Instant now) {
        return delete("delete from people.data_request where finished_at < ?", now, settings.dataRequests())
                + delete("delete from people.retention_run where at < ?", now, settings.dataRequests())
                + accessLog(now)
                + unused.forget(before(now, settings.unusedAddresses()));
    }

    private int accessLog(Instant now) {
        var from = before(now, settings.accessLog());
        jdbc.sql("select set_config('wardmote.retain_from', ?, true)")
                .param(from.toString())
                .query(String.class)
                .single();
        var deleted = delete("delete from people.access_log where at < ?", now, settings.accessLog());
        jdbc.sql("select set_config('wardmote.retain_from', '', true)")
                .query(String.class)
                .single();
        return deleted;
    }

    private int delete(String sql, Instant now, Period kept) {
        return jdbc.sql(sql).param(before(now, kept)).update();
    }

    private static OffsetDateTime before(Instant now, Period kept) {
        return now.atZone(LondonTime.ZONE).minus(kept).toInstant().atOffset(ZoneOffset.UTC);
    }
}
