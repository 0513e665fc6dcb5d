package org.wardmote.scrutiny.result;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Spot;
import org.wardmote.scrutiny.measure.Spots;

/// Reads the numbers of many places at once.
@Component
class CountedResults implements Results {

    private static final String TALLIED = Spots.SQL + """
        select coalesce(line, :all) as line, measure, sum(number) as number
        from spots join scrutiny.deed_tally t using (borough, area)
        where organisation = :organisation and day >= :from and day < :until and recorded <= :known
        group by grouping sets ((line, measure), (measure))\
        """;
    private static final String COVERED = Spots.SQL + """
        select coalesce(line, :all) as line, count(*) as areas, count(*) filter (where named) as named,
               count(next_meeting) as meeting, count(*) filter (where last_update >= day - :fresh) as updated,
               sum(live) as live, sum(in_date) as in_date
        from spots join scrutiny.coverage c using (borough, area)
        where organisation = :organisation and day >= :first and day >= :from and day < :until
          and cast(recorded_at at time zone 'Europe/London' as date) <= :known
        group by grouping sets ((line), ())\
        """;

    private final JdbcClient jdbc;

    CountedResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ResultNumbers> read(String organisation, List<Spot> spots, int rows, Span span) {
        return read(organisation, spots, rows, span, span.lastDay());
    }

    @Override
    public List<ResultNumbers> readDays(String organisation, List<Spot> spots, int rows, Span span) {
        return read(organisation, spots, rows, span, span.from());
    }

    private List<ResultNumbers> read(String organisation, List<Spot> spots, int rows, Span span, LocalDate first) {
        var tallied = new HashMap<Integer, Map<String, Integer>>();
        Spots.ask(jdbc.sql(TALLIED), organisation, spots, span)
                .param("all", rows)
                .query(row -> {
                    tallied.computeIfAbsent(row.getInt("line"), line -> new HashMap<>())
                            .put(row.getString("measure"), row.getInt("number"));
                });
        var covered = covered(organisation, spots, rows, span, first);
        var numbers = new ArrayList<ResultNumbers>();
        for (var line = 0; line <= rows; line++) {
            var one = covered.getOrDefault(line, new ResultNumbers(Map.of(), 0, 0, 0, 0, 0, 0));
            numbers.add(new ResultNumbers(
                    Map.copyOf(tallied.getOrDefault(line, Map.of())),
                    one.areas(),
                    one.named(),
                    one.meeting(),
                    one.updated(),
                    one.live(),
                    one.inDate()));
        }
        return numbers;
    }

    private Map<Integer, ResultNumbers> covered(
            String organisation, List<Spot> spots, int rows, Span span, LocalDate first) {
        var covered = new HashMap<Integer, ResultNumbers>();
        Spots.ask(jdbc.sql(COVERED), organisation, spots, span)
                .param("all", rows)
                .param("first", first)
                .param("fresh", FRESH_DAYS)
                .query(row -> {
                    covered.put(
                            row.getInt("line"),
                            new ResultNumbers(
                                    Map.of(),
                                    row.getInt("areas"),
                                    row.getInt("named"),
                                    row.getInt("meeting"),
                                    row.getInt("updated"),
                                    row.getInt("live"),
                                    row.getInt("in_date")));
                });
        return covered;
    }
}
