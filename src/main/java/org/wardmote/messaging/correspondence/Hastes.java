package org.wardmote.messaging.correspondence;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.MessageClass;
import org.wardmote.messaging.push.Urgency;

/// What is announced tells by its class how urgent it is, and is worth nothing once it has run out; a correction of
/// it takes the place of what it puts right.
@Component
class Hastes {

    private static final Duration FOUR_WEEKS = Duration.ofDays(28);
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    Hastes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Haste of(Claimed one) {
        return jdbc.sql("""
            select class, matter, expires_at from messaging.announcement
            where id = :item and :kind = 'messaging.announcement'\
            """)
                .param("item", one.item().id())
                .param("kind", one.item().kind())
                .query((row, number) -> announced(row))
                .optional()
                .orElseGet(() -> new Haste(urgency(one), FOUR_WEEKS, name(one.message())));
    }

    private Haste announced(ResultSet row) throws SQLException {
        var topic = "matter-" + row.getLong("matter");
        var expires = row.getObject("expires_at", OffsetDateTime.class);
        var left = expires == null ? FOUR_WEEKS : Duration.between(clock.instant(), expires.toInstant());
        return switch (row.getString("class")) {
            case "emergency" -> new Haste(Urgency.HIGH, least(left, A_DAY), topic);
            case "incident", "appeal", "answer" -> new Haste(Urgency.NORMAL, least(left, A_WEEK), topic);
            default -> new Haste(Urgency.LOW, least(left, FOUR_WEEKS), topic);
        };
    }

    /// Somebody waits to confirm; a human has written; the rest can wait until the device is awake anyway.
    private static Urgency urgency(Claimed one) {
        if (one.item().kind().equals("messaging.confirmation")) return Urgency.HIGH;
        return one.kind() == MessageClass.NOTICE ? Urgency.LOW : Urgency.NORMAL;
    }

    private static Duration least(Duration one, Duration other) {
        var shorter = one.compareTo(other) < 0 ? one : other;
        return shorter.isNegative() ? Duration.ZERO : shorter;
    }

    private static String name(UUID message) {
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(message.getMostSignificantBits())
                .putLong(message.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
