package org.wardmote.messaging.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
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

    /// So many are written down at once as items of their own; more of them wait until they are taken apart.
    private static final int FEW = 100;

    private final JdbcClient jdbc;
    private final StagingForMany many;
    private final Bell bell;
    private final Clock clock;

    Staging(JdbcClient jdbc, StagingForMany many, Bell bell, Clock clock) {
        this.jdbc = jdbc;
        this.many = many;
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

    @Override
    public void stage(Collection<PersonId> persons, MessageClass kind, Item item) {
        if (persons.size() <= FEW) {
            for (var person : persons) stage(person, kind, item);
            return;
        }
        many.stage(persons, kind, item);
        bell.ringAfterCommit();
    }

    @Override
    public void withdraw(PersonId person, Item item) {
        many.withdraw(person, item);
        jdbc.sql("""
            with told as (
              update messaging.item_to_tell set state = 'withdrawn', ended_at = :now
              where kind = :kind and item = :item and person = :person and state = 'open' returning id)
            update messaging.delivery one set state = 'withdrawn', changed_at = :now
            from told where one.told = told.id and one.state in ('waiting', 'claimed', 'by-hand')\
            """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("kind", item.kind())
                .param("item", item.id())
                .param("person", person.value())
                .update();
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
