package org.wardmote.messaging.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;

/// What waits to be sent. A claim is a few deliveries that no other node can have; where the node that made it
/// dies, it lapses and another takes them over.
@Component
class Deliveries {

    static final Duration LEASE = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The most urgent that are due.
    List<Claimed> claim(int most) {
        var now = clock.instant();
        return jdbc.sql("""
            with due as (
              select id, state = 'accepted' as accepted from messaging.delivery
              where state in ('waiting', 'claimed', 'accepted') and due_at <= :now
              order by urgency, due_at, id limit :most for update skip locked),
            hand as (
              update messaging.delivery one
              set state = case when due.accepted then 'accepted' else 'claimed' end, claims = one.claims + 1,
                  due_at = :lapses, changed_at = :now
              from due where one.id = due.id
              returning one.*)
            select hand.*, told.kind, told.item, told.person, told.class, told.reply
            from hand join messaging.item_to_tell told on told.id = hand.told
            order by hand.urgency, hand.id\
            """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lapses", now.plus(LEASE).atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> claimed(row))
                .list();
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        return new Claimed(
                row.getLong("id"),
                row.getLong("told"),
                new Item(row.getString("kind"), row.getLong("item")),
                new PersonId(row.getObject("person", UUID.class)),
                MessageClass.valueOf(row.getString("class").toUpperCase(Locale.ROOT)),
                row.getObject("reply", UUID.class),
                row.getObject("route", Long.class),
                row.getString("by"),
                row.getObject("message", UUID.class),
                row.getInt("claims"),
                row.getInt("failures"),
                row.getString("state").equals("accepted"),
                instant(row, "due_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /// Whether enough of a claim is left to send a mail under it.
    boolean isStillOurs(Claimed one) {
        return clock.instant().isBefore(one.lapses().minus(Duration.ofMinutes(2)));
    }
}
