package org.wardmote.people.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.Introduction;
import org.wardmote.people.PersonId;
import org.wardmote.people.contact.Route;

/// The ways to reach persons, as they are recorded.
@Component
class Routes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Routes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void addAll(PersonId person, Introduction given) {
        Optional.ofNullable(given.email())
                .ifPresent(typed -> add(person, Route.Kind.EMAIL, typed, Addresses.email(typed), given.safe()));
        Optional.ofNullable(given.telephone())
                .ifPresent(typed -> add(person, Route.Kind.TELEPHONE, typed, Addresses.telephone(typed), given.safe()));
        Optional.ofNullable(given.postal())
                .ifPresent(typed -> add(person, Route.Kind.POSTAL, typed, Addresses.postal(typed), given.safe()));
    }

    private void add(PersonId person, Route.Kind kind, String typed, Optional<String> match, boolean safe) {
        jdbc.sql("""
            insert into people.route (person, kind, address, match, safe, added_at)
            values (:person, :kind, :address, :match, :safe, :now)
            on conflict (person, kind, match) do nothing\
            """)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("address", typed.strip())
                .param("match", match.orElseThrow())
                .param("safe", safe)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    void confirm(PersonId person, Route.Kind kind, String match, String typed) {
        jdbc.sql("""
            insert into people.route (person, kind, address, match, confirmed_at, added_at)
            values (:person, :kind, :address, :match, :now, :now)
            on conflict (person, kind, match) do update set confirmed_at = excluded.confirmed_at\
            """)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("address", typed.strip())
                .param("match", match)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<PersonId> findConfirmed(Route.Kind kind, String match) {
        return jdbc.sql("select person from people.route where match = ? and kind = ? and confirmed_at is not null")
                .params(match, kind.name())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /// Everybody who was introduced by this address and said nothing against being reached by it; the first first.
    List<PersonId> listUnproved(String match) {
        return jdbc.sql("""
            select p.id from people.person p join people.route r on r.person = p.id
            where r.match = ? and r.kind = 'EMAIL' and r.safe and p.proved_at is null
            order by p.made_at, p.id for update of p\
            """)
                .param(match)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    /// The same address alone may be a household's.
    List<PersonId> listNamed(Introduction given) {
        return jdbc.sql("""
            select distinct r.person from people.route r
              join (select person, name from people.staff_name
                    union select person, known from people.known_besides where kind = 'NAME'
                    union select id, call_name from people.person) called on called.person = r.person
            where ((r.kind = 'EMAIL' and r.match = :email) or (r.kind = 'TELEPHONE' and r.match = :telephone)
                   or (r.kind = 'POSTAL' and r.match = :postal))
              and lower(public.unaccent(called.name)) = lower(public.unaccent(:name))\
            """)
                .param("email", match(given.email(), Addresses::email))
                .param("telephone", match(given.telephone(), Addresses::telephone))
                .param("postal", match(given.postal(), Addresses::postal))
                .param("name", given.name())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static @Nullable String match(@Nullable String typed, Function<String, Optional<String>> read) {
        return typed == null ? null : read.apply(typed).orElse(null);
    }

    /// @return the address, where it was this person's
    Optional<Route> remove(PersonId person, long route) {
        var there = listSafe(person).stream().filter(one -> one.id() == route).findFirst();
        there.ifPresent(one -> jdbc.sql("delete from people.route where id = ?")
                .param(one.id())
                .update());
        return there;
    }

    List<Route> listSafe(PersonId person) {
        return listSafe(List.of(person)).getOrDefault(person, List.of());
    }

    Map<PersonId, List<Route>> listSafe(Collection<PersonId> persons) {
        record Of(PersonId person, Route route) {}
        return jdbc
                .sql("""
                    select person, id, kind, address, confirmed_at is not null as confirmed, safe from people.route
                    where person = any (:persons) and safe
                    order by person, array_position(array['EMAIL', 'BROWSER', 'TELEPHONE', 'POSTAL'], kind), confirmed_at nulls last, id\
                    """)
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, number) -> new Of(new PersonId(row.getObject("person", UUID.class)), route(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::person, Collectors.mapping(Of::route, Collectors.toList())));
    }

    private static Route route(ResultSet row) throws SQLException {
        return new Route(
                row.getLong("id"),
                Route.Kind.valueOf(row.getString("kind")),
                row.getString("address"),
                row.getBoolean("confirmed"),
                row.getBoolean("safe"));
    }
}
