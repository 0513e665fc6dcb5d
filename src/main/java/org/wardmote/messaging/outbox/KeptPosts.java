package org.wardmote.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.social.PostOutbox;

/// The posts that a demonstration has kept.
@Component
class KeptPosts implements PostOutbox {

    static final int ON_A_PAGE = 30;

    /// @param answers the id of the post that it replies to
    record One(
            long id,
            String account,
            String text,
            String language,
            @Nullable Long answers,
            Instant sentAt,
            @Nullable Instant changedAt,
            @Nullable Instant removedAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptPosts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String keep(Kept post) {
        jdbc.sql("""
            insert into messaging.outbox_post (mark, account, text, language, answers, sent_at)
            values (:mark, :account, :text, :language,
                    (select id from messaging.outbox_post where id::text = :answers and removed_at is null), :now)
            on conflict (mark) do nothing\
            """)
                .param("mark", post.mark())
                .param("account", post.account())
                .param("text", post.text())
                .param("language", post.language())
                .param("answers", post.answers())
                .param("now", now())
                .update();
        return jdbc.sql("select id::text from messaging.outbox_post where mark = ?")
                .param(post.mark())
                .query(String.class)
                .single();
    }

    @Override
    public boolean change(UUID mark, String text) {
        return jdbc.sql("update messaging.outbox_post set text = ?, changed_at = ? where mark = ? and"
                                + " removed_at is null")
                        .params(text, now(), mark)
                        .update()
                > 0;
    }

    /// What was taken away leaves its place, as a reader would remember it, and none of its words.
    @Override
    public void remove(UUID mark) {
        jdbc.sql("update messaging.outbox_post set text = '', removed_at = coalesce(removed_at, ?) where mark = ?")
                .params(now(), mark)
                .update();
    }

    /// Newest first, older than one of them; one more than a page holds, where there are more.
    List<One> list(long before) {
        return jdbc.sql("select * from messaging.outbox_post where ? <= 0 or id < ? order by id desc limit ?")
                .params(before, before, ON_A_PAGE + 1)
                .query(KeptPosts::one)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static One one(ResultSet row, int number) throws SQLException {
        return new One(
                row.getLong("id"),
                row.getString("account"),
                row.getString("text"),
                row.getString("language"),
                row.getObject("answers", Long.class),
                Moments.get(row, "sent_at"),
                Moments.find(row, "changed_at"),
                Moments.find(row, "removed_at"));
    }
}
