package org.wardmote.messaging.record;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonalData.Section;

/// Which announcements went to somebody.
@Component
class CopyData {

    static final String KIND = "messaging.copy";

    private static final Duration KEPT = Duration.ofDays(730);

    private static final String COPIES = """
        select sent.subject as "announcement", sent.leaving_since as "sent from",
               case when late.state = 'failed' then 'did not reach you' else 'sent' end as "came to",
               array_to_string(array(select name from messaging.following where id = any (copy.because)), '; ')
                 as "because you follow"
        from messaging.subscriber one
        join messaging.copy on copy.subscriber = one.id
        join messaging.announcement sent on sent.id = copy.announcement
        left join messaging.late_copy late on late.announcement = copy.announcement and late.number = copy.number
        where one.person = ? order by sent.leaving_since, sent.id\
        """;

    private final JdbcClient jdbc;

    CopyData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Section export(PersonId person) {
        return new Section(
                KIND,
                jdbc.sql(COPIES)
                        .param(person.value())
                        .query((row, number) -> MessageExport.record(row))
                        .list());
    }

    /// The sums of each announcement stay with it.
    int retain(Instant now) {
        return jdbc.sql("""
            delete from messaging.copy where announcement in (
              select id from messaging.announcement where left_at < ?)\
            """).param(now.minus(KEPT).atOffset(ZoneOffset.UTC)).update();
    }
}
