package org.wardmote.people.grant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Period;
import org.wardmote.people.Grant;
import org.wardmote.people.Grants;
import org.wardmote.people.PersonId;

/// Every function that was ever given.
@Component
class RecordedGrants implements Grants {

    private record Ended(long granted, Granted.End end) {}

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Clock clock;

    RecordedGrants(JdbcClient jdbc, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public List<Grant> today(PersonId person) {
        var day = LondonTime.today(clock);
        var holding = listOf(person).stream().filter(one -> one.holdsOn(day)).toList();
        return Walls.oneSideOnly(holding.stream().map(this::grant).toList());
    }

    private Grant grant(Granted one) {
        var reach = one.reach();
        var kind = organisations.get(reach.organisation()).kind();
        return new Grant(one.function(), reach.organisation(), kind, reach.borough(), reach.area());
    }

    /// In the order in which they were given.
    List<Granted> listOf(PersonId person) {
        return list("g.person = :asked", person.value());
    }

    List<Granted> listIn(String organisation) {
        return list("g.organisation = :asked", organisation);
    }

    Optional<Granted> find(long id) {
        return list("g.id = :asked", id).stream().findFirst();
    }

    Granted get(long id) {
        return find(id).orElseThrow(NotFound::new);
    }

    private List<Granted> list(String which, Object asked) {
        var ends = ends(which, asked);
        return jdbc.sql("""
            select id, person, function, organisation, borough, area, begins, ends, how, granted_by, granted_at, reason
            from people.granted g where %s order by id\
            """.formatted(which))
                .param("asked", asked)
                .query((row, number) -> granted(row, ends.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private Map<Long, List<Granted.End>> ends(String which, Object asked) {
        return jdbc
                .sql("""
                    select e.granted, e.on_day, e.how, e.ended_by, e.ended_at, e.reason
                    from people.grant_end e join people.granted g on g.id = e.granted where %s order by e.id\
                    """.formatted(which))
                .param("asked", asked)
                .query((row, number) -> new Ended(row.getLong("granted"), end(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Ended::granted, Collectors.mapping(Ended::end, Collectors.toList())));
    }

    private static Granted.End end(ResultSet row) throws SQLException {
        return new Granted.End(
                row.getObject("on_day", LocalDate.class),
                row.getString("how"),
                person(row, "ended_by"),
                row.getObject("ended_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"));
    }

    private static Granted granted(ResultSet row, List<Granted.End> ends) throws SQLException {
        return new Granted(
                row.getLong("id"),
                new PersonId(row.getObject("person", UUID.class)),
                Function.valueOf(row.getString("function")),
                new Granted.Reach(row.getString("organisation"), area(row, "borough"), area(row, "area")),
                new Period(row.getObject("begins", LocalDate.class), row.getObject("ends", LocalDate.class)),
                Granted.How.valueOf(row.getString("how").toUpperCase(Locale.ROOT)),
                person(row, "granted_by"),
                row.getObject("granted_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                ends);
    }

    private static @Nullable AreaId area(ResultSet row, String column) throws SQLException {
        var number = row.getObject(column, Long.class);
        return number == null ? null : new AreaId(number);
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
