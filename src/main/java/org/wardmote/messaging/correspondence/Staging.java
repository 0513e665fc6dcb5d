package org.wardmote.messaging.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;

/// Stages in the caller's transaction: with it, or not at all. The route is chosen later, when it is tried.
@Component
class Staging implements Correspondence {

    private final JdbcClient jdbc;
    private final Bell bell;
    private final Clock clock;

    Staging(JdbcClient jdbc, Bell bell, Clock clock) {
        this.jdbc = jdbc;
        this.bell = bell;
        this.clock = clock;
    }

    @Override
    public void stage(PersonId person, MessageClass kind, Item item) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("What is to be told is staged in the transaction that makes it true");
        insert(person, kind, item, clock.instant());
        bell.ringAfterCommit();
    }

    private void insert(PersonId person, MessageClass kind, Item item, Instant now) {
        jdbc.sql("""
            with told as (
              insert into messaging.item_to_tell (kind, item, person, class, staged_at)
              values (:kind, :item, :person, :class, :now) on conflict do nothing returning id)
            insert into messaging.delivery (told, urgency, due_at, changed_at)
            select id, :urgency, :now, :now from told\
            """)
                .param("kind", item.kind())
                .param("item", item.id())
                .param("person", person.value())
                .param("class", kind.name().toLowerCase(Locale.ROOT))
                .param("urgency", urgency(kind))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Small numbers first: what a human has written goes before what a machine has.
    private static int urgency(MessageClass kind) {
        return kind == MessageClass.ANSWER ? 1 : 2;
    }
}
