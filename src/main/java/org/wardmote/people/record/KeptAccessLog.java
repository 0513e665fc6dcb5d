package org.wardmote.people.record;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.AccessLog;
import org.wardmote.people.Viewer;

@Component
class KeptAccessLog implements AccessLog {

    private static final int LONGEST_PURPOSE = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptAccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void note(Viewer viewer, String kind, String record, String purpose) {
        var who = viewer.whom();
        if (purpose.isBlank()) throw new Refusal.Invalid("Say what you need it for.");
        jdbc.sql("insert into people.access_log (who, kind, record, purpose, at) values (?, ?, ?, ?, ?)")
                .param(who.value())
                .param(kind)
                .param(record)
                .param(purpose.strip()
                        .substring(0, Math.min(LONGEST_PURPOSE, purpose.strip().length())))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
