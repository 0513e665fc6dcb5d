package org.wardmote.messaging.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.importing.DemoFacts;

@Component
class RecordedDeliveries implements Deliveries, DemoFacts {

    private final JdbcClient jdbc;

    RecordedDeliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Counted> findLatest(AreaId area, Edition upTo) {
        return jdbc.sql("""
            select * from messaging.household_delivery where area = :area and edition <= :edition
            order by edition desc limit 1\
            """)
                .param("area", area.number())
                .param("edition", upTo.last().atDay(1))
                .query((row, at) -> delivered(row))
                .optional();
    }

    @Override
    public Map<AreaId, Counted> latest(Edition upTo) {
        var found = new HashMap<AreaId, Counted>();
        jdbc.sql("""
            select distinct on (area) * from messaging.household_delivery where edition <= :edition
            order by area, edition desc\
            """).param("edition", upTo.last().atDay(1)).query(row -> {
            found.put(new AreaId(row.getLong("area")), delivered(row));
        });
        return found;
    }

    private static Counted delivered(ResultSet row) throws SQLException {
        return new Counted(
                new Edition(YearMonth.from(row.getObject("edition", LocalDate.class))),
                row.getInt("households"),
                row.getInt("delivered"),
                row.getString("source"),
                row.getObject("counted_on", LocalDate.class));
    }

    @Override
    public void record(AreaId area, Counted delivered) {
        jdbc.sql("""
            insert into messaging.household_delivery (area, edition, households, delivered, source, counted_on)
            values (:area, :edition, :households, :delivered, :source, :on)
            on conflict (area, edition) do update set households = excluded.households,
                delivered = excluded.delivered, source = excluded.source, counted_on = excluded.counted_on\
            """)
                .param("area", area.number())
                .param("edition", delivered.edition().last().atDay(1))
                .param("households", delivered.households())
                .param("delivered", delivered.delivered())
                .param("source", delivered.source())
                .param("on", delivered.countedOn())
                .update();
    }

    @Override
    public void forget() {
        jdbc.sql("delete from messaging.household_delivery").update();
    }
}
