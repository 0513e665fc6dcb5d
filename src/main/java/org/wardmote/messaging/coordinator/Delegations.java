package org.wardmote.messaging.coordinator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Period;
import org.wardmote.people.PersonId;

/// Delegations as they are recorded. What writes does so in the caller's transaction.
@Component
public class Delegations {

    private static final String SELECT = """
        select one.*, (select count(*)::int from messaging.subscriber
                       where delegation = one.id and confirmed_at is not null and stopped_at is null) as people
        from messaging.delegation one\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Delegations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Delegation> find(long id) {
        return jdbc.sql(SELECT + " where id = ?")
                .param(id)
                .query((row, at) -> delegation(row))
                .optional();
    }

    /// Those that hold today.
    List<Delegation> listOf(PersonId coordinator) {
        return jdbc.sql(SELECT
                        + " where coordinator = :who and from_on <= :today and until_on > :today order by until_on, id")
                .param("who", coordinator.value())
                .param("today", LondonTime.today(clock))
                .query((row, at) -> delegation(row))
                .list();
    }

    /// Of an organisation, those that hold or will first.
    List<Delegation> listIn(String organisation) {
        return jdbc.sql(SELECT + " where organisation = ? order by until_on desc, id desc")
                .param(organisation)
                .query((row, at) -> delegation(row))
                .list();
    }

    /// The same that was given before stays one.
    ///
    /// @param givenBy null: it was brought in
    public long give(
            PersonId coordinator,
            String organisation,
            AreaId borough,
            AreaId area,
            Period period,
            @Nullable PersonId givenBy,
            Instant givenAt) {
        var until = Objects.requireNonNull(period.until());
        return same(coordinator, organisation, area, period.from(), until)
                .orElseGet(() -> jdbc.sql("""
                    insert into messaging.delegation
                        (coordinator, organisation, borough, area, from_on, until_on, given_by, given_at)
                    values (:who, :organisation, :borough, :area, :from, :until, cast(:by as uuid), :at) returning id\
                    """)
                        .param("who", coordinator.value())
                        .param("organisation", organisation)
                        .param("borough", borough.number())
                        .param("area", area.number())
                        .param("from", period.from())
                        .param("until", until)
                        .param("by", givenBy == null ? null : givenBy.value().toString())
                        .param("at", Moments.at(givenAt))
                        .query(Long.class)
                        .single());
    }

    private Optional<Long> same(
            PersonId coordinator, String organisation, AreaId area, LocalDate from, LocalDate until) {
        return jdbc.sql("""
            select id from messaging.delegation
            where coordinator = ? and organisation = ? and area = ? and from_on = ? and until_on = ? limit 1\
            """)
                .params(coordinator.value(), organisation, area.number(), from, until)
                .query(Long.class)
                .optional();
    }

    void end(Delegation one, PersonId by) {
        jdbc.sql("""
            update messaging.delegation
            set until_on = greatest(from_on, :today), ended_by = :by, ended_at = :now
            where id = :id and until_on > :today\
            """)
                .param("today", LondonTime.today(clock))
                .param("by", by.value())
                .param("now", Moments.at(clock.instant()))
                .param("id", one.id())
                .update();
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                new PersonId(row.getObject("coordinator", UUID.class)),
                row.getString("organisation"),
                new AreaId(row.getLong("borough")),
                new AreaId(row.getLong("area")),
                new Period(row.getObject("from_on", LocalDate.class), row.getObject("until_on", LocalDate.class)),
                row.getInt("people"),
                person(row, "given_by"),
                Moments.get(row, "given_at"),
                person(row, "ended_by"));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
