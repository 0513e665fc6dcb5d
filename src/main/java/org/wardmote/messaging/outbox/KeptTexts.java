package org.wardmote.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.text.OutgoingText;
import org.wardmote.messaging.text.TextOutbox;

/// The text messages that a demonstration has kept.
@Component
class KeptTexts implements TextOutbox {

    static final int ON_A_PAGE = 50;

    private static final String COLUMNS = "select id, recipient, text, parts, sent_at from messaging.outbox_text ";

    record Kept(long id, String recipient, String text, int parts, Instant sentAt) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptTexts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void keep(OutgoingText text, int parts) {
        jdbc.sql("""
            insert into messaging.outbox_text (reference, recipient, text, parts, sent_at)
            values (:reference, :to, :text, :parts, :now) on conflict (reference) do nothing\
            """)
                .param("reference", text.reference())
                .param("to", text.to().e164())
                .param("text", text.text())
                .param("parts", parts)
                .param("now", Moments.at(clock.instant()))
                .update();
    }

    /// Newest first, older than one of them; one more than a page holds, where there are more.
    List<Kept> list(long before) {
        return jdbc.sql(COLUMNS + "where ? <= 0 or id < ? order by id desc limit ?")
                .params(before, before, ON_A_PAGE + 1)
                .query((row, number) -> kept(row))
                .list();
    }

    Optional<Kept> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query((row, number) -> kept(row))
                .optional();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("text"),
                row.getInt("parts"),
                Moments.get(row, "sent_at"));
    }
}
