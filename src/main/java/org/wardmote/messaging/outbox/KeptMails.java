package org.wardmote.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The mails that a demonstration has kept.
@Component
class KeptMails {

    static final int ON_A_PAGE = 50;

    private static final String COLUMNS =
            "select id, recipient, subject, headers, text, html, sent_at from messaging.outbox_mail ";

    private final JdbcClient jdbc;

    KeptMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Newest first, older than one of them; one more than a page holds, where there are more.
    List<KeptMail> list(long before) {
        return jdbc.sql(COLUMNS + "where ? <= 0 or id < ? order by id desc limit ?")
                .params(before, before, ON_A_PAGE + 1)
                .query((row, number) -> mail(row))
                .list();
    }

    Optional<KeptMail> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query((row, number) -> mail(row))
                .optional();
    }

    private static KeptMail mail(ResultSet row) throws SQLException {
        return new KeptMail(
                row.getLong("id"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("headers"),
                row.getString("text"),
                row.getString("html"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }
}
