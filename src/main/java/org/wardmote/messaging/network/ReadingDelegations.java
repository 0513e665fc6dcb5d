package org.wardmote.messaging.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.people.People;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

/// Delegations that have not ended, as lines of a bundle. One whose coordinator has no e-mail address stays behind:
/// nobody could sign in for it.
@Component
class ReadingDelegations {

    /// @param id of it here
    record Numbered(long id, Delegated line) {}

    private final JdbcClient jdbc;
    private final Areas areas;
    private final People people;
    private final Contacts contacts;
    private final Clock clock;

    ReadingDelegations(JdbcClient jdbc, Areas areas, People people, Contacts contacts, Clock clock) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.people = people;
        this.contacts = contacts;
        this.clock = clock;
    }

    /// In the order of their numbers.
    List<Numbered> list() {
        return jdbc
                .sql("select * from messaging.delegation where until_on > ? order by id")
                .param(LondonTime.today(clock))
                .query((row, number) -> numbered(row))
                .list()
                .stream()
                .filter(one -> !one.line().email().isEmpty())
                .toList();
    }

    private Numbered numbered(ResultSet row) throws SQLException {
        var coordinator = new PersonId(row.getObject("coordinator", UUID.class));
        return new Numbered(
                row.getLong("id"),
                new Delegated(
                        contacts.nameOf(coordinator).orElse(null),
                        email(coordinator),
                        people.language(coordinator).toLanguageTag(),
                        Objects.requireNonNull(row.getString("organisation")),
                        areas.get(new AreaId(row.getLong("area"))).code(),
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("until_on", LocalDate.class),
                        Moments.get(row, "given_at")));
    }

    private String email(PersonId coordinator) {
        return contacts.reachable(coordinator).stream()
                .filter(route -> route.kind() == Route.Kind.EMAIL)
                .map(Route::address)
                .findFirst()
                .orElse("");
    }
}
