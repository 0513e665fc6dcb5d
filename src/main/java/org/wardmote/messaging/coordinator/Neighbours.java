package org.wardmote.messaging.coordinator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.wish.Way;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

/// Those whom a coordinator has entered, while the delegation holds and they have not stopped. Nobody else is
/// there.
@Component
class Neighbours {

    /// @param address as it stands on the envelope, or the number
    record Neighbour(long subscriber, PersonId person, String name, Way way, List<String> address, Instant since) {}

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Clock clock;

    Neighbours(JdbcClient jdbc, Contacts contacts, Clock clock) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.clock = clock;
    }

    List<Neighbour> list(PersonId coordinator) {
        return jdbc.sql("""
            select them.id, them.person, them.confirmed_at,
                   (select channel from messaging.following place
                    where place.subscriber = them.id and place.live order by place.id limit 1) as channel
            from messaging.subscriber them join messaging.delegation given on given.id = them.delegation
            where given.coordinator = :who and given.from_on <= :today and given.until_on > :today
              and them.confirmed_at is not null and them.stopped_at is null
            order by them.id\
            """)
                .param("who", coordinator.value())
                .param("today", LondonTime.today(clock))
                .query((row, number) -> neighbour(row))
                .list();
    }

    Optional<Neighbour> find(PersonId coordinator, PersonId neighbour) {
        return list(coordinator).stream()
                .filter(one -> one.person().equals(neighbour))
                .findFirst();
    }

    private Neighbour neighbour(ResultSet row) throws SQLException {
        var person = new PersonId(row.getObject("person", UUID.class));
        var channel = row.getString("channel");
        return new Neighbour(
                row.getLong("id"),
                person,
                contacts.nameOf(person).orElse(""),
                channel == null ? Way.LETTER : Way.of(channel),
                contacts.reachable(person).stream()
                        .filter(route -> route.kind() != Route.Kind.EMAIL)
                        .findFirst()
                        .map(route -> route.address().lines().toList())
                        .orElse(List.of()),
                Moments.get(row, "confirmed_at"));
    }
}
