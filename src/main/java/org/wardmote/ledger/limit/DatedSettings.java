package org.wardmote.ledger.limit;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.AreaId;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.Placed;

/// The most particular setting that holds on the day: an area's before its organisation's before everybody's.
@Component
class DatedSettings implements Limits.Known {

    private final JdbcClient jdbc;

    DatedSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Limits of(Placed placed, Instant at) {
        return of(placed.organisation(), placed.area(), LocalDate.ofInstant(at, LondonTime.ZONE));
    }

    Limits of(@Nullable String organisation, @Nullable AreaId area, LocalDate day) {
        var values = new HashMap<String, Integer>();
        jdbc.sql("""
            select distinct on (name) name, value from ledger.setting
            where (organisation is null or organisation = :organisation) and (area is null or area = :area)
              and from_day <= :day
            order by name, area nulls last, organisation nulls last, from_day desc
            """)
                .param("organisation", organisation, Types.VARCHAR)
                .param("area", area == null ? null : area.number(), Types.BIGINT)
                .param("day", day)
                .query(row -> {
                    values.put(row.getString("name"), row.getInt("value"));
                });
        return Limits.of(values);
    }
}
