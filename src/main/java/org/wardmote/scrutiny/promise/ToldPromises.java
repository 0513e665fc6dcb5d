package org.wardmote.scrutiny.promise;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.scrutiny.measure.Spot;
import org.wardmote.scrutiny.naming.Place;

/// Promises as they were told.
@Component
class ToldPromises implements Promises {

    private static final String ALL = """
        with told as (
            select d.*, cast(d.happened_at at time zone 'Europe/London' as date) as on_day
            from scrutiny.deed d join unnest(cast(:boroughs as bigint[]), cast(:areas as bigint[])) as spot (borough, area)
                using (borough, area)
            where d.organisation = :organisation and d.subject = 'promise' and d.state <> 'unknown'
              and cast(d.recorded_at at time zone 'Europe/London' as date) <= :known
        ), promise as (
            select thing, borough, area, min(on_day) as made_on, (array_agg(due_on order by id desc))[1] as due_on,
                   (array_agg(state order by id desc))[1] as state,
                   max(day) filter (where was = 'open' and (kind = 'missed' or kind = 'kept' and on_day > day)) as missed_on,
                   max(on_day) filter (where kind = 'kept') as kept_on
            from told group by thing, borough, area
        )
        select * from promise
        order by missed_on is null, missed_on desc, state <> 'open', due_on desc, thing desc\
        """;

    private final JdbcClient jdbc;

    ToldPromises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Promised> list(String organisation, List<Spot> spots, LocalDate known) {
        return jdbc.sql(ALL)
                .param("boroughs", spots.stream().mapToLong(Spot::borough).toArray())
                .param("areas", spots.stream().mapToLong(Spot::area).toArray())
                .param("organisation", organisation)
                .param("known", known)
                .query((row, at) -> new Promised(
                        row.getLong("thing"),
                        new Place(row.getLong("borough"), row.getLong("area")),
                        row.getObject("made_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getString("state"),
                        row.getObject("missed_on", LocalDate.class),
                        row.getObject("kept_on", LocalDate.class)))
                .list();
    }
}
