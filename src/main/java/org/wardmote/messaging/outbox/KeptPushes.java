package org.wardmote.messaging.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Moments;

/// What the stand-ins for browsers would have shown.
@Component
class KeptPushes {

    static final int ON_A_PAGE = 50;

    private static final String COLUMNS =
            "select id, browser, title, body, link, change, headers, bytes, arrived_at from messaging.outbox_push ";

    /// @param bytes how many came, encrypted
    record Kept(
            long id,
            UUID browser,
            String title,
            String body,
            String link,
            @Nullable String change,
            String headers,
            int bytes,
            Instant at) {}

    private final JdbcClient jdbc;

    KeptPushes(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                row.getObject("browser", UUID.class),
                row.getString("title"),
                row.getString("body"),
                row.getString("link"),
                row.getString("change"),
                row.getString("headers"),
                row.getInt("bytes"),
                Moments.get(row, "arrived_at"));
    }
}
