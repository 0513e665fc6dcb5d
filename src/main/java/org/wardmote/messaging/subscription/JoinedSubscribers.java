package org.wardmote.messaging.subscription;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonJoined;

/// When two persons prove to be one, so do their subscriptions: all places are followed by the one, copies that
/// wait go to the one, and nobody hears anything twice. Where only one of the two is confirmed, what the other
/// asked for still waits.
@Component
class JoinedSubscribers {

    private static final List<String> BY = List.of(
            "update messaging.subscriber set entered_by = :is where entered_by = :was",
            "update messaging.delegation set coordinator = :is where coordinator = :was",
            "update messaging.delegation set given_by = :is where given_by = :was",
            "update messaging.delegation set ended_by = :is where ended_by = :was",
            "update messaging.round set made_by = :is where made_by = :was",
            "update messaging.round_delivery set marked_by = :is where marked_by = :was");

    private final Subscribers subscribers;
    private final JdbcClient jdbc;

    JoinedSubscribers(Subscribers subscribers, JdbcClient jdbc) {
        this.subscribers = subscribers;
        this.jdbc = jdbc;
    }

    @EventListener
    void on(PersonJoined joined) {
        var was = subscribers.find(joined.was());
        var is = subscribers.find(joined.is());
        if (was.isPresent() && is.isPresent()) merge(was.get(), is.get());
        else
            jdbc.sql("update messaging.subscriber set person = :is where person = :was")
                    .param("is", joined.is().value())
                    .param("was", joined.was().value())
                    .update();
        for (var entered : BY)
            jdbc.sql(entered)
                    .param("is", joined.is().value())
                    .param("was", joined.was().value())
                    .update();
    }

    private void merge(Subscriber was, Subscriber is) {
        endDoubles(was.id(), is.id());
        move("update messaging.following set subscriber = :is where subscriber = :was", was, is);
        move("update messaging.confirmation set subscriber = :is where subscriber = :was", was, is);
        move("""
            update messaging.introduction mine set subscriber = :is where mine.subscriber = :was and not exists (
              select from messaging.introduction theirs where theirs.subscriber = :is and theirs.area = mine.area)\
            """, was, is);
        move("""
            update messaging.copy mine set subscriber = :is where mine.subscriber = :was and not exists (
              select from messaging.copy theirs
              where theirs.subscriber = :is and theirs.announcement = mine.announcement)\
            """, was, is);
        move("""
            insert into messaging.held_copy (subscriber, announcement, because, pace)
            select :is, announcement, because, pace from messaging.held_copy
            where subscriber = :was and digest is null on conflict do nothing\
            """, was, is);
        move("""
            with gone as (delete from messaging.subscriber where id = :was
                          returning mark, confirmed_at, stopped_at, weekly_most, delegation)
            update messaging.subscriber one
            set mark = coalesce(one.mark, gone.mark),
                confirmed_at = case when gone.stopped_at is null then least(one.confirmed_at, gone.confirmed_at)
                                    else one.confirmed_at end,
                stopped_at = case when gone.confirmed_at is not null and gone.stopped_at is null then null
                                  else one.stopped_at end,
                weekly_most = least(one.weekly_most, gone.weekly_most),
                delegation = coalesce(one.delegation, gone.delegation)
            from gone where one.id = :is\
            """, was, is);
    }

    /// The place that the known person follows already stays as they have it.
    private void endDoubles(long was, long is) {
        jdbc.sql("""
            delete from messaging.following mine using messaging.following theirs
            where mine.subscriber = :was and theirs.subscriber = :is and mine.until_at is null
              and theirs.live
              and (mine.area = theirs.area or (mine.centre ~= theirs.centre and mine.metres = theirs.metres)
                   or mine.outline ~= theirs.outline)\
            """).param("was", was).param("is", is).update();
    }

    private void move(String sql, Subscriber was, Subscriber is) {
        jdbc.sql(sql).param("was", was.id()).param("is", is.id()).update();
    }
}
