package org.wardmote.scrutiny.drill;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
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

    private static final Map<Measure, String> RULES = Map.of(
            Measure.RECEIVED, "part = 1 and kind = 'received'",
            Measure.ANSWERED, "part = 1 and kind = 'answered'",
            Measure.IN_TIME, "part = 2 and kept",
            Measure.MISSED, "part = 2 and not kept",
            Measure.REOPENED, "part = 1 and kind = 'reopened'",
            Measure.PASSED_ON, "part = 1 and kind = 'passed-on'",
            Measure.UNREACHED, "part = 1 and kind = 'undelivered'",
            Measure.SHARED, "part = 1 and kind = 'answered' and shared");
    private static final String HERE = """
        select f.*, true as fresh from scrutiny.fact f
        where recorded_at < :told and contribution in (
            select p.contribution from scrutiny.fact p
            join unnest(cast(:boroughs as bigint[]), cast(:areas as bigint[])) as spot (borough, area)
                using (borough, area)
            where p.organisation = :organisation)\
        """;
    private static final String HELD = """
        , held as (
            select parts.* from parts
            join unnest(cast(:boroughs as bigint[]), cast(:areas as bigint[])) as spot (borough, area)
                using (borough, area)
            where organisation = :organisation
        )
        """;
    private static final String IN_SPAN = HELD + """
        select contribution, on_day from held
        where on_day >= :from and on_day < :until and %s order by at desc, id desc\
        """;
    private static final String OVERDUE = HELD + """
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
        var rule = RULES.get(measure);
        var question = Counting.parts(HERE) + (rule == null ? OVERDUE : IN_SPAN.formatted(rule));
        var asked = jdbc.sql(question)
                .param("boroughs", spots.stream().mapToLong(Spot::borough).toArray())
                .param("areas", spots.stream().mapToLong(Spot::area).toArray())
                .param("organisation", organisation)
                .param("told", LondonTime.startOf(span.known().plusDays(1)).atOffset(ZoneOffset.UTC));
        return (rule == null ? asked : asked.param("from", span.from()).param("until", span.until()))
                .query((row, at) -> new One(
                        new ContributionId(row.getLong("contribution")), row.getObject("on_day", LocalDate.class)))
                .list();
    }
}
