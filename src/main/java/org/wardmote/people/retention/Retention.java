package org.wardmote.people.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.people.PersonalData;
import org.wardmote.platform.Job;

/// Asks each module to delete or empty what it has kept long enough, and keeps how many records that were. People
/// come last: their addresses go when no other module keeps anything of theirs.
@Component
class Retention implements Job {

    private final ObjectProvider<PersonalData> everywhere;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Retention(ObjectProvider<PersonalData> everywhere, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.everywhere = everywhere;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        everywhere.stream().filter(data -> !data.schema().equals("people")).forEach(this::retain);
        everywhere.stream().filter(data -> data.schema().equals("people")).forEach(this::retain);
    }

    private void retain(PersonalData data) {
        transaction.executeWithoutResult(status -> {
            var now = clock.instant();
            var records = data.retain(now);
            if (records > 0)
                jdbc.sql("insert into people.retention_run (schema, at, records) values (?, ?, ?)")
                        .param(data.schema())
                        .param(now.atOffset(ZoneOffset.UTC))
                        .param(records)
                        .update();
        });
    }
}
