package org.wardmote.messaging.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.way.Used;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

/// Which way to reach somebody: the first that is safe, that they have not stopped and chose for this, and that has
/// not failed for this item.
@Component
class Ways {

    /// What was announced comes here where it goes by another way than mail, or where mail has failed.
    private static final String ALLOWED = """
        select case told.kind
                 when 'messaging.announcement' then (
                   select array_agg(distinct place.channel) from messaging.copy
                   join messaging.following place on place.id = any (copy.because)
                   where copy.subscriber = one.id and copy.announcement = told.item)
                 when 'messaging.digest' then (
                   select array_agg(distinct place.channel) from messaging.held_copy held
                   join messaging.following place on place.id = any (held.because)
                   where held.digest = told.item)
               end as channels,
               told.kind = 'messaging.announcement' as announced, one.first_by,
               coalesce(one.falls_back, false) as falls_back,
               exists (select from messaging.stop where stop.person = told.person) as no_mail,
               exists (select from messaging.text_stop stop where stop.person = told.person) as no_text
        from messaging.item_to_tell told left join messaging.subscriber one on one.person = told.person
        where told.id = ?\
        """;

    private final JdbcClient jdbc;
    private final Contacts contacts;
    private final Used used;

    Ways(JdbcClient jdbc, Contacts contacts, Used used) {
        this.jdbc = jdbc;
        this.contacts = contacts;
        this.used = used;
    }

    Optional<Route> next(long told, PersonId person) {
        var failed = failed(told);
        var allowed = allowed(told);
        return contacts.reachable(person).stream()
                .filter(route -> allowed.holds(used.of(route)))
                .filter(route -> !failed.contains(route.id()))
                .min(Comparator.comparingInt(route -> allowed.rank(used.of(route))));
    }

    private Allowed allowed(long told) {
        return jdbc.sql(ALLOWED)
                .param(told)
                .query((row, number) -> allowed(row))
                .single();
    }

    private static Allowed allowed(ResultSet row) throws SQLException {
        var chosen = row.getArray("channels");
        List<String> channels = chosen == null ? List.of() : Arrays.asList((String[]) chosen.getArray());
        return new Allowed(
                channels,
                row.getBoolean("announced") && channels.contains("email"),
                row.getBoolean("no_mail"),
                row.getBoolean("no_text"),
                row.getBoolean("falls_back"),
                row.getString("first_by"));
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
