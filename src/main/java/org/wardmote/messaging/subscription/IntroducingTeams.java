package org.wardmote.messaging.subscription;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;
import org.wardmote.platform.Job;

/// Sends the introductions that are due, outside everybody's quiet hours and within their week's budget, which on
/// the last of the seven days gives way. Whoever has stopped, or follows the place no more, gets none.
@Component
class IntroducingTeams implements Job {

    private static final int AT_ONCE = 500;
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration PATIENCE = Duration.ofDays(6);

    private final JdbcClient jdbc;
    private final Correspondence correspondence;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IntroducingTeams(JdbcClient jdbc, Correspondence correspondence, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.correspondence = correspondence;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "messaging.introductions";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        while (Boolean.TRUE.equals(transaction.execute(status -> some() == AT_ONCE)))
            if (Thread.currentThread().isInterrupted()) return;
    }

    private record Due(long id, PersonId person) {}

    private int some() {
        var due = due(Moments.now(clock));
        for (var one : due)
            correspondence.stage(one.person(), MessageClass.NOTICE, new Item(IntroductionWording.KIND, one.id()));
        return due.size();
    }

    private List<Due> due(Instant now) {
        return jdbc.sql("""
            update messaging.introduction one set staged_at = :now
              from messaging.subscriber them
             where them.id = one.subscriber and one.id in (
                select owed.id from messaging.introduction owed
                  join messaging.following place on place.id = owed.following
                  join messaging.subscriber them on them.id = owed.subscriber
                 where owed.staged_at is null and owed.due_at <= :now and place.live
                   and them.confirmed_at is not null and them.stopped_at is null and them.came_back_at is null
                   and not exists (select from messaging.stop where stop.person = them.person)
                   and not case when quiet_from <= quiet_until
                                  then :time::time >= quiet_from and :time::time < quiet_until
                                else :time::time >= quiet_from or :time::time < quiet_until end
                   and (weekly_most is null or owed.owed_at < :last or weekly_most > (
                          select count(*) from messaging.copy
                            join messaging.announcement sent on sent.id = copy.announcement
                           where copy.subscriber = them.id and sent.leaving_since > :week))
                 order by owed.due_at limit :most)
            returning one.id, them.person\
            """)
                .param("now", Moments.at(now))
                .param("time", LocalTime.ofInstant(now, LondonTime.ZONE))
                .param("last", Moments.at(now.minus(PATIENCE)))
                .param("week", Moments.at(now.minus(WEEK)))
                .param("most", AT_ONCE)
                .query((row, number) -> new Due(row.getLong("id"), new PersonId(row.getObject("person", UUID.class))))
                .list();
    }
}
