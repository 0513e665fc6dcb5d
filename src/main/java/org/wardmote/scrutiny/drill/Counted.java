package org.wardmote.scrutiny.drill;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.ledger.ContributionId;
import org.wardmote.scrutiny.measure.Measure;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Spot;
import org.wardmote.scrutiny.tally.Counting;

/// Finds what a figure counts by the same rules by which it is counted, so that there are as many. A contribution
/// that was counted twice in a span, such as one reopened twice, is there twice.
@Component
class Counted {

    private static final String TOLD = "select * from scrutiny.fact where recorded_at < :told";
    private static final String HERE = """
        , held as (
            select parts.*, cast(at at time zone 'Europe/London' as date) as on_day from parts
            join unnest(cast(:boroughs as bigint[]), cast(:areas as bigint[])) as spot (borough, area)
                using (borough, area)
            where organisation = :organisation
        )
        """;
    private static final String IN_SPAN = HERE + """
        select contribution, on_day from held where at >= :begin and at < :end and %s order by at desc, id desc\
        """;
    private static final String OVERDUE = HERE + """
        select contribution, max(on_day) as on_day from held where overdue is not null
        group by contribution having sum(overdue) > 0 order by 2 desc, 1\
        """;

    /// @param day the London day on which it is counted
    record One(ContributionId contribution, LocalDate day) {}

    private final JdbcClient jdbc;

    Counted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<One> list(Measure measure, String organisation, List<Spot> spots, Span span) {
        var rule = Counting.counts(measure);
        var question = Counting.parts(TOLD) + (rule == null ? OVERDUE : IN_SPAN.formatted(rule));
        var asked = jdbc.sql(question)
                .param("boroughs", spots.stream().mapToLong(Spot::borough).toArray())
                .param("areas", spots.stream().mapToLong(Spot::area).toArray())
                .param("organisation", organisation)
                .param("told", startOf(span.known().plusDays(1)));
        return (rule == null
                        ? asked
                        : asked.param("begin", startOf(span.from())).param("end", startOf(span.until())))
                .query((row, at) -> new One(
                        new ContributionId(row.getLong("contribution")), row.getObject("on_day", LocalDate.class)))
                .list();
    }

    private static OffsetDateTime startOf(LocalDate day) {
        return LondonTime.startOf(day).atOffset(ZoneOffset.UTC);
    }
}
