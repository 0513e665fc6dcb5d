package org.wardmote.messaging.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;
import org.wardmote.platform.Job;

/// What many are to be told is written down as one plain row for each, in the caller's transaction and fast; taken
/// apart into items and deliveries afterwards, a few thousand in a transaction. Letters to one alone go before it.
@Component
class StagingForMany implements Job {

    private static final int AT_ONCE = 5_000;
    private static final int URGENCY = 3;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Bell bell;
    private final Clock clock;

    StagingForMany(JdbcClient jdbc, TransactionTemplate transaction, Bell bell, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.bell = bell;
        this.clock = clock;
    }

    void stage(Collection<PersonId> persons, MessageClass kind, Item item) {
        jdbc.sql("""
            insert into messaging.staged_for (kind, item, class, person, staged_at)
            select :kind, :item, :class, person, :now from unnest(:persons::uuid[]) as wanted (person)\
            """)
                .param("kind", item.kind())
                .param("item", item.id())
                .param("class", kind.name().toLowerCase(Locale.ROOT))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    void withdraw(PersonId person, Item item) {
        jdbc.sql("delete from messaging.staged_for where person = ? and kind = ? and item = ?")
                .params(person.value(), item.kind(), item.id())
                .update();
    }

    @Override
    public String name() {
        return "messages to many";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> takeApart() == AT_ONCE)))
            if (Thread.currentThread().isInterrupted()) return;
    }

    private int takeApart() {
        var number = jdbc.sql("""
            with first as (
              select id from messaging.staged_for order by id limit :most for update skip locked),
            taken as (
              delete from messaging.staged_for one using first where one.id = first.id returning one.*),
            told as (
              insert into messaging.item_to_tell (kind, item, person, class, staged_at)
              select kind, item, person, class, staged_at from taken on conflict do nothing returning id),
            queued as (
              insert into messaging.delivery (told, urgency, due_at, changed_at)
              select id, :urgency, :now, :now from told)
            select count(*) from taken\
            """)
                .param("most", AT_ONCE)
                .param("urgency", URGENCY)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        if (number > 0) bell.ringAfterCommit();
        return number;
    }
}
