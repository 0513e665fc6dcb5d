package org.wardmote.messaging.correspondence;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

/// Which way to reach somebody: the first that is safe and has not failed for this item.
@Component
class Ways {

    private final JdbcClient jdbc;
    private final Contacts contacts;

    Ways(JdbcClient jdbc, Contacts contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    Optional<Route> next(long told, PersonId person) {
        var failed = failed(told);
        var stopped = hasStopped(person);
        return contacts.reachable(person).stream()
                .filter(route -> !stopped || route.kind() != Route.Kind.EMAIL)
                .filter(route -> !failed.contains(route.id()))
                .findFirst();
    }

    Optional<String> nameOf(PersonId person) {
        return contacts.nameOf(person);
    }

    /// They replied STOP.
    private boolean hasStopped(PersonId person) {
        return jdbc.sql("select exists (select from messaging.stop where person = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    boolean wereTried(long told) {
        return !failed(told).isEmpty();
    }

    private Set<@Nullable Long> failed(long told) {
        return jdbc.sql("select route from messaging.delivery where told = ? and state = 'failed' and route is not"
                        + " null")
                .param(told)
                .query(Long.class)
                .set();
    }
}
