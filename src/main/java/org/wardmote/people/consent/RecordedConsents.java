package org.wardmote.people.consent;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.Consents;
import org.wardmote.people.PersonId;
import org.wardmote.people.PersonJoined;

@Component
class RecordedConsents implements Consents {

    private final WrittenNotices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordedConsents(WrittenNotices notices, JdbcClient jdbc, Clock clock) {
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void give(PersonId person, Purpose purpose, String source) {
        add(person, purpose, true, source);
    }

    @Override
    public void withdraw(PersonId person, Purpose purpose, String source) {
        add(person, purpose, false, source);
    }

    @Override
    public boolean holds(PersonId person, Purpose purpose) {
        return jdbc.sql("select given from people.consent where person = ? and purpose = ? order by id desc limit 1")
                .param(person.value())
                .param(purpose.name())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    private void add(PersonId person, Purpose purpose, boolean given, String source) {
        jdbc.sql("""
            insert into people.consent (person, purpose, given, source, notice, at) values (?, ?, ?, ?, ?, ?)\
            """)
                .param(person.value())
                .param(purpose.name())
                .param(given)
                .param(source)
                .param(notices.current(Notice.FULL).version().toString())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void saw(PersonId person, Notice notice, String source) {
        jdbc.sql("insert into people.notice_seen (person, notice, version, source, at) values (?, ?, ?, ?, ?)")
                .param(person.value())
                .param(notice.name())
                .param(notices.current(notice).version())
                .param(source)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventListener
    void on(PersonJoined joined) {
        for (var table : new String[] {"consent", "notice_seen"})
            jdbc.sql("update people." + table + " set person = ? where person = ?")
                    .param(joined.is().value())
                    .param(joined.was().value())
                    .update();
    }
}
