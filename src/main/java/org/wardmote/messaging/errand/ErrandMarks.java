package org.wardmote.messaging.errand;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.messaging.Delivered;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.correspondence.Endings;
import org.wardmote.people.Viewer;

/// What somebody says became of a call or a letter, under their name. A third failure ends this way.
@Component
public class ErrandMarks {

    static final Duration UNDO_WITHIN = Duration.ofMinutes(10);

    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final Endings endings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ErrandMarks(JdbcClient jdbc, Endings endings, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.endings = endings;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void given(Errand one, Viewer viewer) {
        transaction.executeWithoutResult(status -> {
            move(one, "by-hand", "given", one.failures());
            note(one, true, null, viewer);
            endings.told(one.told(), one.isCall() ? Delivered.By.CALL : Delivered.By.LETTER, clock.instant());
        });
    }

    void failed(Errand one, String reason, Viewer viewer) {
        var isLast = one.failures() + 1 >= TRIES;
        transaction.executeWithoutResult(status -> {
            move(one, "by-hand", isLast ? "failed" : "by-hand", one.failures() + 1);
            note(one, false, reason, viewer);
            if (isLast) endings.tryNext(one.told());
        });
    }

    /// The person has taken this way away since: nobody is to blame, and the next is tried.
    void gone(Errand one) {
        transaction.executeWithoutResult(status -> {
            move(one, "by-hand", "failed", one.failures());
            endings.tryNext(one.told());
        });
    }

    public void undo(Errand one, Viewer viewer) {
        transaction.executeWithoutResult(status -> {
            var last = last(one, viewer);
            if (last == null || hasConsequences(one, last)) throw new MarkHasHadConsequences();
            jdbc.sql("update messaging.attempt set undone_at = ? where id = ?")
                    .params(now(), last.id())
                    .update();
            move(one, one.state(), "by-hand", last.given() ? one.failures() : one.failures() - 1);
            if (last.given())
                jdbc.sql("update messaging.item_to_tell set state = 'open', ended_at = null where id = ?")
                        .param(one.told())
                        .update();
        });
    }

    private static boolean hasConsequences(Errand one, Last last) {
        return last.given() ? one.kind() == MessageClass.ANSWER : !one.isToDo();
    }

    private record Last(long id, boolean given, UUID by, OffsetDateTime at) {}

    private @Nullable Last last(Errand one, Viewer viewer) {
        return jdbc.sql("""
            select id, given, made_by, at from messaging.attempt
            where delivery = ? and undone_at is null order by id desc limit 1\
            """)
                .param(one.id())
                .query((row, number) -> new Last(
                        row.getLong("id"),
                        row.getBoolean("given"),
                        row.getObject("made_by", UUID.class),
                        row.getObject("at", OffsetDateTime.class)))
                .optional()
                .filter(last -> last.by().equals(viewer.whom().value()))
                .filter(last -> last.at().isAfter(now().minus(UNDO_WITHIN)))
                .orElse(null);
    }

    private void move(Errand one, String from, String to, int failures) {
        var moved = jdbc.sql("""
            update messaging.delivery set state = ?, failures = ?, changed_at = ?
            where id = ? and state = ? and failures = ?\
            """)
                .params(to, failures, now(), one.id(), from, one.failures())
                .update();
        if (moved == 0) throw new AlreadyMarked();
    }

    private void note(Errand one, boolean given, @Nullable String reason, Viewer viewer) {
        jdbc.sql("""
            insert into messaging.attempt (delivery, made_by, given, reason, at)
            values (:delivery, :by, :given, :reason, :now)\
            """)
                .param("delivery", one.id())
                .param("by", viewer.whom().value())
                .param("given", given)
                .param("reason", reason, Types.VARCHAR)
                .param("now", now())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
