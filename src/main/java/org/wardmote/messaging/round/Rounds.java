package org.wardmote.messaging.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.importing.DemoFacts;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.summary.Edition;
import org.wardmote.people.PersonId;

/// Rounds as they are recorded. What writes does so in the caller's transaction.
@Component
class Rounds implements DemoFacts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Round> list(AreaId area, Edition edition) {
        return jdbc.sql("""
            select one.*, mark.delivered, mark.marked_on, mark.marked_by
            from messaging.round one
            left join messaging.round_delivery mark on mark.round = one.id and mark.edition = :edition
            where one.area = :area and one.ended_at is null order by one.name, one.id\
            """)
                .param("area", area.number())
                .param("edition", edition.last().atDay(1))
                .query((row, number) -> round(row))
                .list();
    }

    Optional<Round> find(long id, AreaId area, Edition edition) {
        return list(area, edition).stream().filter(one -> one.id() == id).findFirst();
    }

    void add(AreaId area, String name, List<Stretch> stretches, PersonId by) {
        jdbc.sql("""
            insert into messaging.round (area, name, streets, households, made_by, made_at)
            values (:area, :name, :streets, :households, :by, :now)\
            """)
                .param("area", area.number())
                .param("name", name)
                .param("streets", stretches.stream().map(Stretch::toString).collect(Collectors.joining("\n")))
                .param(
                        "households",
                        stretches.stream().mapToInt(Stretch::households).sum())
                .param("by", by.value())
                .param("now", Moments.at(clock.instant()))
                .update();
    }

    /// Who marks it twice has counted again.
    void mark(Round one, Edition edition, int delivered, PersonId by) {
        jdbc.sql("""
            insert into messaging.round_delivery (round, edition, delivered, marked_on, marked_by)
            values (:round, :edition, :delivered, :on, :by)
            on conflict (round, edition) do update
            set delivered = excluded.delivered, marked_on = excluded.marked_on, marked_by = excluded.marked_by\
            """)
                .param("round", one.id())
                .param("edition", edition.last().atDay(1))
                .param("delivered", delivered)
                .param("on", LondonTime.today(clock))
                .param("by", by.value())
                .update();
    }

    /// What was delivered on it stays counted.
    void end(Round one) {
        jdbc.sql("update messaging.round set ended_at = ? where id = ?")
                .param(Moments.at(clock.instant()))
                .param(one.id())
                .update();
    }

    /// Of all rounds of an area, ended ones too.
    int delivered(AreaId area, Edition edition) {
        return jdbc.sql("""
            select coalesce(sum(mark.delivered), 0)::int
            from messaging.round_delivery mark join messaging.round one on one.id = mark.round
            where one.area = ? and mark.edition = ?\
            """)
                .params(area.number(), edition.last().atDay(1))
                .query(Integer.class)
                .single();
    }

    @Override
    public void forget() {
        jdbc.sql("delete from messaging.round").update();
    }

    private static Round round(ResultSet row) throws SQLException {
        var delivered = row.getObject("delivered", Integer.class);
        return new Round(
                row.getLong("id"),
                new AreaId(row.getLong("area")),
                row.getString("name"),
                Stretch.read(row.getString("streets")).orElseThrow(),
                row.getInt("households"),
                delivered == null
                        ? null
                        : new Round.Mark(
                                delivered, row.getObject("marked_on", LocalDate.class), person(row, "marked_by")));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }
}
