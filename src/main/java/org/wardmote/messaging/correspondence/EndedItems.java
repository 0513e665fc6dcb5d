package org.wardmote.messaging.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.CouldNotBeReached;
import org.wardmote.messaging.Delivered;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.Withdrawn;
import org.wardmote.people.PersonId;

/// Ends an item, or opens it again for the next route. An item that ended can open again: a mail that a server
/// accepted may still come back.
@Component
class EndedItems implements Endings {

    private final JdbcClient jdbc;
    private final Ways ways;
    private final Bell bell;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EndedItems(JdbcClient jdbc, Ways ways, Bell bell, ApplicationEventPublisher facts, Clock clock) {
        this.jdbc = jdbc;
        this.ways = ways;
        this.bell = bell;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public void told(long told, Delivered.By by, Instant at) {
        var one = lock(told);
        set(told, "told", at);
        facts.publishEvent(new Delivered(one.item(), one.person(), by, at));
    }

    @Override
    public void tryNext(long told) {
        var one = lock(told);
        var now = clock.instant();
        if (ways.next(told, one.person()).isPresent()) open(told, now);
        else {
            set(told, "unreachable", now);
            facts.publishEvent(new CouldNotBeReached(one.item(), one.person(), now, ways.wereTried(told)));
        }
    }

    @Override
    public void withdraw(long told) {
        var one = lock(told);
        var now = clock.instant();
        set(told, "withdrawn", now);
        facts.publishEvent(new Withdrawn(one.item(), one.person(), now));
    }

    private void open(long told, Instant now) {
        jdbc.sql("update messaging.item_to_tell set state = 'open', ended_at = null where id = ?")
                .param(told)
                .update();
        jdbc.sql("""
            insert into messaging.delivery (told, urgency, due_at, changed_at)
            select told, min(urgency), :now, :now from messaging.delivery where told = :told group by told\
            """)
                .param("told", told)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        bell.ringAfterCommit();
    }

    private void set(long told, String state, Instant at) {
        jdbc.sql("update messaging.item_to_tell set state = ?, ended_at = ? where id = ?")
                .params(state, at.atOffset(ZoneOffset.UTC), told)
                .update();
    }

    private record Told(Item item, PersonId person) {}

    private Told lock(long told) {
        return jdbc.sql("select kind, item, person from messaging.item_to_tell where id = ? for update")
                .param(told)
                .query((row, number) -> new Told(
                        new Item(row.getString("kind"), row.getLong("item")),
                        new PersonId(row.getObject("person", UUID.class))))
                .single();
    }
}
