package org.wardmote.scrutiny.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Targets as they were set, one row each.
@Component
class RecordedTargets implements Targets {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordedTargets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Map<Standard, Target> on(String organisation, long borough, LocalDate day, LocalDate known) {
        var targets = new EnumMap<Standard, Target>(Standard.class);
        jdbc.sql("""
            select distinct on (measure) * from scrutiny.target
            where organisation = :organisation and borough in (0, :borough) and from_day <= :day
              and cast(set_at at time zone 'Europe/London' as date) <= :known
            order by measure, borough desc, from_day desc, id desc\
            """)
                .param("organisation", organisation)
                .param("borough", borough)
                .param("day", day)
                .param("known", known)
                .query((row, at) -> target(row))
                .list()
                .forEach(target -> targets.put(target.standard(), target));
        return targets;
    }

    @Override
    public List<Target> list(String organisation) {
        return jdbc.sql("""
            select distinct on (measure, borough, from_day) * from scrutiny.target where organisation = :organisation
            order by measure, borough, from_day, id desc\
            """)
                .param("organisation", organisation)
                .query((row, at) -> target(row))
                .list();
    }

    private static Target target(ResultSet row) throws SQLException {
        return new Target(
                Standard.find(row.getString("measure")).orElseThrow(),
                row.getString("organisation"),
                row.getLong("borough"),
                row.getObject("from_day", LocalDate.class),
                row.getInt("aim"),
                row.getInt("red"),
                row.getString("owner"),
                row.getObject("review_on", LocalDate.class),
                row.getString("set_by"));
    }

    @Override
    public void set(Target target) {
        jdbc.sql("""
            insert into scrutiny.target
                (borough, from_day, review_on, set_at, aim, red, organisation, measure, owner, set_by)
            values (:borough, :from, :review, :now, :aim, :red, :organisation, :measure, :owner, :by)\
            """)
                .param("borough", target.borough())
                .param("from", target.from())
                .param("review", target.reviewOn())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("aim", target.aim())
                .param("red", target.red())
                .param("organisation", target.organisation())
                .param("measure", target.standard().code())
                .param("owner", target.owner())
                .param("by", target.setBy())
                .update();
        jdbc.sql("update scrutiny.standing set to_announce = true").update();
    }
}
