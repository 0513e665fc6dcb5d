package org.wardmote.scrutiny.listing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.scrutiny.deed.DeedParts;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Spot;
import org.wardmote.scrutiny.measure.Spots;
import org.wardmote.scrutiny.naming.Place;
import org.wardmote.scrutiny.result.Result;

/// Finds what a figure of results counts by the same rules by which it is counted, so that there are as many. A
/// promise that was missed twice is there twice.
@Component
class ListingDeeds {

    private static final String COUNTED = """
        select subject, thing, borough, area, day, min(measure) as measure, sum(number) as number
        from parts
        where measure = any (:measures) and day >= :from and day < :until and recorded <= :known
        group by subject, thing, borough, area, day having sum(number) > 0
        order by day desc, thing desc\
        """;
    private static final String HERE = """
        select d.* from scrutiny.deed d
        where d.organisation = :organisation
          and exists (select from unnest(cast(:boroughs as bigint[]), cast(:areas as bigint[]), cast(:rows as int[]))
                          as spot (borough, area, line)
                      where spot.borough = d.borough and spot.area = d.area)\
        """;

    private final JdbcClient jdbc;

    ListingDeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CountedDeed> list(Result result, String organisation, List<Spot> spots, Span span) {
        return Spots.ask(jdbc.sql(DeedParts.parts(HERE) + COUNTED), organisation, spots, span)
                .param("measures", result.tallies().toArray(String[]::new))
                .query((row, at) -> java.util.Collections.nCopies(
                        row.getInt("number"),
                        new CountedDeed(
                                row.getString("subject"),
                                row.getLong("thing"),
                                new Place(row.getLong("borough"), row.getLong("area")),
                                row.getObject("day", LocalDate.class),
                                row.getString("measure"))))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
