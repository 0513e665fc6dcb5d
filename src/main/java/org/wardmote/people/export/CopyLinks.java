package org.wardmote.people.export;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.people.PersonId;
import org.wardmote.people.request.DataRequest;
import org.wardmote.people.signin.Secrets;

/// Private links to copies. Once opened, one holds for an hour: whoever was given it sees whether somebody else
/// opened it before.
@Component
class CopyLinks {

    /// What is reviewed is decided within a month, and given for a month after that.
    private static final int MONTHS = 2;

    private static final Duration OPEN = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    CopyLinks(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// @return the key, which is kept nowhere
    String make(List<DataRequest> requests) {
        var key = secrets.token();
        for (var request : requests)
            jdbc.sql("insert into people.copy_link (request, key_hash, until) values (?, ?, ?)")
                    .param(request.id())
                    .param(Secrets.hash(key))
                    .param(until().atStartOfDay(LondonTime.ZONE).toOffsetDateTime())
                    .update();
        return key;
    }

    private LocalDate until() {
        return LondonTime.today(clock).plusMonths(MONTHS);
    }

    boolean holds(String key) {
        return !persons(key).isEmpty();
    }

    /// Opens it, or goes on while it is open.
    List<PersonId> open(String key) {
        jdbc.sql("update people.copy_link set opened_at = ? where key_hash = ? and opened_at is null")
                .param(at(clock.instant()))
                .param(Secrets.hash(key))
                .update();
        return persons(key);
    }

    private List<PersonId> persons(String key) {
        return jdbc.sql("""
            select r.person from people.copy_link l join people.data_request r on r.id = l.request
             where l.key_hash = :key and l.until > :now and (l.opened_at is null or l.opened_at > :since) order by r.id\
            """)
                .param("key", Secrets.hash(key))
                .param("now", at(clock.instant()))
                .param("since", at(clock.instant().minus(OPEN)))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
