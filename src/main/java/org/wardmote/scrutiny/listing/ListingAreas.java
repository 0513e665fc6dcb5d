package org.wardmote.scrutiny.listing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Spot;
import org.wardmote.scrutiny.measure.Spots;
import org.wardmote.scrutiny.naming.Place;

/// The areas behind a figure of coverage, as they were at the end of the span's last day.
@Component
class ListingAreas {

    private final JdbcClient jdbc;

    ListingAreas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AreaDay> list(String organisation, List<Spot> spots, Span span) {
        return Spots.ask(jdbc.sql(Spots.SQL + """
            select c.* from spots join scrutiny.coverage c using (borough, area)
            where organisation = :organisation and day >= :from and day < :until and day = :last
              and cast(recorded_at at time zone 'Europe/London' as date) <= :known\
            """), organisation, spots, span)
                .param("last", span.lastDay())
                .query((row, at) -> new AreaDay(
                        new Place(row.getLong("borough"), row.getLong("area")),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("named"),
                        row.getObject("next_meeting", LocalDate.class),
                        row.getObject("last_update", LocalDate.class),
                        row.getInt("live"),
                        row.getInt("in_date")))
                .list();
    }
}
