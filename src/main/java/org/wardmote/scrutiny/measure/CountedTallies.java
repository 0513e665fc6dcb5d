package org.wardmote.scrutiny.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.figure.Share;

/// Reads the tallies of many places at once.
@Component
class CountedTallies implements Tallies {

    private static final String NUMBERS = Spots.SQL + """
        , days as (
            select line, t.* from spots join scrutiny.tally t using (borough, area)
            where organisation = :organisation and day >= :from and day < :until and recorded <= :known
        ), counts as (
            select coalesce(line, :all) as line, sum(received) as received, sum(answered) as answered,
                   sum(in_time) as in_time, sum(missed) as missed, sum(reopened) as reopened,
                   sum(passed_on) as passed_on, sum(unreached) as unreached, sum(shared) as shared
            from days group by grouping sets ((line), ())
        ), took as (
            select coalesce(line, :all) as line,
                   percentile_disc(array[0.5, 0.9]) within group (order by get_byte(hours, answer)) as took
            from days cross join generate_series(0, length(hours) - 1) answer
            group by grouping sets ((line), ()) having count(*) >= :least
        ), late as (
            select coalesce(line, :all) as line, sum(place.overdue - coalesce(later.overdue, 0)) as overdue
            from spots join scrutiny.place using (borough, area) left join lateral (
                select sum(t.overdue) as overdue from scrutiny.tally t
                where t.organisation = place.organisation and t.borough = place.borough and t.area = place.area
                  and t.overdue <> 0 and t.recorded > :known
            ) later on true
            where place.organisation = :organisation
            group by grouping sets ((line), ())
        )
        select * from generate_series(0, :all) line
        left join counts using (line) left join took using (line) left join late using (line)
        order by line\
        """;

    private final JdbcClient jdbc;
    private final CountingPeople people;

    CountedTallies(JdbcClient jdbc, CountingPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    public List<Numbers> read(String organisation, List<Spot> spots, int rows, Span span) {
        var persons = people.count(organisation, spots, rows, span);
        return Spots.ask(jdbc.sql(NUMBERS), organisation, spots, span)
                .param("all", rows)
                .param("least", Numbers.LEAST)
                .query((row, at) -> numbers(row, persons.get(row.getInt("line"))))
                .list();
    }

    private static Numbers numbers(ResultSet row, @Nullable Integer people) throws SQLException {
        var took = row.getArray("took");
        var hours = took == null ? null : (Object[]) took.getArray();
        return new Numbers(
                row.getInt("received"),
                row.getInt("answered"),
                row.getInt("in_time"),
                row.getInt("missed"),
                row.getInt("reopened"),
                row.getInt("passed_on"),
                row.getInt("unreached"),
                row.getInt("shared"),
                row.getInt("overdue"),
                hours == null ? null : new HourClass(((Number) hours[0]).intValue()),
                hours == null ? null : new HourClass(((Number) hours[1]).intValue()),
                people);
    }

    @Override
    public Share withinClock(String organisation, List<Spot> spots, Span span) {
        return Spots.ask(jdbc.sql(Spots.SQL + """
            select coalesce(sum(in_time), 0) as in_time, coalesce(sum(missed), 0) as missed
            from spots join scrutiny.tally t using (borough, area)
            where organisation = :organisation and day >= :from and day < :until and recorded <= :known\
            """), organisation, spots, span)
                .query((row, at) -> Share.whole(row.getInt("in_time"), row.getInt("in_time") + row.getInt("missed")))
                .single();
    }

    @Override
    public List<MonthNumbers> listMonths(String organisation, List<Spot> spots, Span span) {
        return Spots.ask(jdbc.sql(Spots.SQL + """
            select cast(date_trunc('month', day) as date) as month, sum(received) as received,
                   sum(in_time) as in_time, sum(in_time + missed) as due
            from spots join scrutiny.tally t using (borough, area)
            where organisation = :organisation and day >= :from and day < :until and recorded <= :known
            group by 1 order by 1 desc\
            """), organisation, spots, span)
                .query((row, at) -> new MonthNumbers(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("received"),
                        Share.whole(row.getInt("in_time"), row.getInt("due"))))
                .list();
    }

    @Override
    public List<Spot> listPlaces(String organisation) {
        return jdbc.sql("""
            select borough, area from scrutiny.place where organisation = :organisation
            union select borough, area from scrutiny.ground where organisation = :organisation\
            """)
                .param("organisation", organisation)
                .query((row, at) -> new Spot(row.getLong("borough"), row.getLong("area"), 0))
                .list();
    }

    @Override
    public List<String> listOrganisations() {
        return jdbc.sql("select organisation from scrutiny.place union select organisation from scrutiny.ground order"
                        + " by 1")
                .query((row, at) -> row.getString(1))
                .list();
    }

    @Override
    public Set<Long> listHeardFrom(LocalDate since) {
        return jdbc.sql("""
            select distinct area from scrutiny.place p where exists (
                select from scrutiny.tally t
                where t.area = p.area and t.borough = p.borough and t.organisation = p.organisation
                  and t.day >= :since and t.received > 0)\
            """)
                .param("since", since)
                .query((row, at) -> row.getLong(1))
                .set();
    }

    @Override
    public Instant asAt() {
        return jdbc.sql("select as_at from scrutiny.standing")
                .query((row, at) -> instant(row.getTimestamp("as_at")))
                .single();
    }

    private static Instant instant(@Nullable Timestamp at) {
        return at == null ? Instant.EPOCH : at.toInstant();
    }
}
