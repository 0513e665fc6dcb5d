package org.wardmote.messaging.dispatch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.subscription.Links;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Contacts;
import org.wardmote.people.contact.Route;

/// Whom copies go to: asked for many at once, just before they leave.
@Component
class Addressees {

    private final JdbcClient jdbc;
    private final Contacts contacts;

    Addressees(JdbcClient jdbc, Contacts contacts) {
        this.jdbc = jdbc;
        this.contacts = contacts;
    }

    private record Row(
            CopyKey copy, PersonId person, Links.Holder holder, List<String> names, Locale language, boolean stopped) {}

    /// Those of a batch; whoever is not among them has been erased.
    List<Addressed> of(Batch batch) {
        return of(
                batch.announcement(),
                IntStream.range(batch.first(), batch.first() + batch.size())
                        .filter(number -> !batch.settled().get(number - batch.first()))
                        .boxed()
                        .toList());
    }

    List<Addressed> of(long announcement, Collection<Integer> numbers) {
        var rows = rows(announcement, numbers);
        var routes = contacts.reachable(
                rows.stream().filter(row -> !row.stopped()).map(Row::person).toList());
        return rows.stream().map(row -> addressed(row, routes)).toList();
    }

    private List<Row> rows(long announcement, Collection<Integer> numbers) {
        return jdbc.sql("""
            select copy.announcement, copy.number, copy.subscriber, one.person, one.turn,
                   one.stopped_at is not null or one.came_back_at is not null
                     or exists (select from messaging.stop where stop.person = one.person) as stopped,
                   array(select name from messaging.following where id = any (copy.because) order by id) as names,
                   (select language from messaging.following where id = any (copy.because) order by id limit 1)
                     as language
            from messaging.copy join messaging.subscriber one on one.id = copy.subscriber
            where copy.announcement = :announcement and copy.number = any (:numbers)
            order by copy.number\
            """)
                .param("announcement", announcement)
                .param("numbers", numbers.toArray(Integer[]::new))
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        var language = row.getString("language");
        return new Row(
                new CopyKey(row.getLong("announcement"), row.getInt("number")),
                new PersonId(row.getObject("person", UUID.class)),
                new Links.Holder(row.getLong("subscriber"), row.getInt("turn")),
                Arrays.asList((String[]) row.getArray("names").getArray()),
                language == null ? Locale.ENGLISH : Locale.forLanguageTag(language),
                row.getBoolean("stopped"));
    }

    private static Addressed addressed(Row row, Map<PersonId, List<Route>> routes) {
        var address = routes.getOrDefault(row.person(), List.of()).stream()
                .filter(route -> route.kind() == Route.Kind.EMAIL)
                .map(Route::address)
                .findFirst();
        return new Addressed(
                row.copy(), row.holder(), row.names(), row.language(), row.stopped(), address.orElse(null));
    }
}
