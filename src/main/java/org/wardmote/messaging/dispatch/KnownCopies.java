package org.wardmote.messaging.dispatch;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.subscription.Subscriptions;
import org.wardmote.people.PersonId;

/// Finds a copy by what we made it known by.
@Component
class KnownCopies implements SentCopies {

    private final JdbcClient jdbc;
    private final Marks marks;
    private final GoneAddresses gone;
    private final FallingBack back;
    private final Subscriptions subscriptions;
    private final Clock clock;

    KnownCopies(
            JdbcClient jdbc,
            Marks marks,
            GoneAddresses gone,
            FallingBack back,
            Subscriptions subscriptions,
            Clock clock) {
        this.jdbc = jdbc;
        this.marks = marks;
        this.gone = gone;
        this.back = back;
        this.subscriptions = subscriptions;
        this.clock = clock;
    }

    @Override
    public Optional<Sent> find(UUID token) {
        return marks.find(token)
                .flatMap(copy -> jdbc.sql("""
                    select copy.subscriber, one.person
                    from messaging.copy join messaging.subscriber one on one.id = copy.subscriber
                    where copy.announcement = ? and copy.number = ?\
                    """)
                        .params(copy.announcement(), copy.number())
                        .query((row, number) -> new Sent(
                                copy.announcement(),
                                copy.number(),
                                row.getLong("subscriber"),
                                new PersonId(row.getObject("person", UUID.class))))
                        .optional());
    }

    @Override
    public void cameBack(Sent one) {
        gone.add(List.of(one.subscriber()));
        hasNotArrived(one, "It came back.");
    }

    @Override
    public void hasNotArrived(Sent one, String answer) {
        var counted = jdbc.sql("""
            insert into messaging.late_copy (announcement, number, state, failures, due_at, answer)
            values (:announcement, :number, 'failed', 1, :now, :answer)
            on conflict (announcement, number) do update set state = 'failed', answer = excluded.answer
            where late_copy.state = 'sent'\
            """)
                .param("announcement", one.announcement())
                .param("number", one.number())
                .param("answer", answer)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (counted > 0) {
            back.from(new CopyKey(one.announcement(), one.number()));
            jdbc.sql("""
                update messaging.batch set sent = sent - 1, failed = failed + 1
                where announcement = ? and number = ? and sent > 0\
                """)
                    .params(one.announcement(), one.number() / CopyKey.BATCH)
                    .update();
        }
    }

    @Override
    public void stop(Sent one) {
        subscriptions.stop(one.subscriber());
    }
}
