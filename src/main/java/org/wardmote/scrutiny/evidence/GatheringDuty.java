package org.wardmote.scrutiny.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.scrutiny.measure.Span;
import org.wardmote.scrutiny.measure.Spot;
import org.wardmote.scrutiny.measure.Tallies;

/// Gathers the evidence from what was told, each thing on the day on which it happened.
@Component
class GatheringDuty {

    private static final String HERE = """
        with spots as (
            select * from unnest(cast(:boroughs as bigint[]), cast(:areas as bigint[])) as spot (borough, area)
        ), deeds as (
            select d.*, cast(happened_at at time zone 'Europe/London' as date) as on_day
            from scrutiny.deed d join spots using (borough, area) where organisation = :organisation
        )
        """;
    private static final String TOLD = HERE + """
        select subject, thing, kind, state, on_day, contributions, people from deeds
        where on_day >= :from and on_day < :until and subject in ('decision', 'telling', 'priority', 'promise')
          and kind in ('published', 'withheld', 'told', 'moved', 'updated', 'made', 'measured')
        order by on_day desc, id desc\
        """;
    private static final String MEETINGS = HERE + """
        , last as (select distinct on (thing) * from deeds where subject = 'meeting' order by thing, id desc)
        select subject, thing, kind, state, due_on as on_day, contributions, people from last
        where due_on >= :from and due_on < :until and state in ('held', 'cancelled')
        order by due_on desc, thing desc\
        """;
    private static final String FINDINGS = HERE + """
        select count(*) as findings, coalesce(sum(contributions), 0) as gathered from deeds
        where subject = 'finding' and kind = 'made' and on_day >= :from and on_day < :until\
        """;
    private static final String CHANNELS = """
        select channel from scrutiny.fact f
        join unnest(cast(:boroughs as bigint[]), cast(:areas as bigint[])) as spot (borough, area) using (borough, area)
        where organisation = :organisation and kind = 'received' and happened_at >= :begin and happened_at < :end
          and channel is not null
        group by channel order by count(*) desc, channel\
        """;

    /// What was told to one officer in answer to an appeal is evidence, and no view that the ward obtained.
    private static final String CONFIDED = """
        select count(*) filter (where kind = 'received') as received,
               count(*) filter (where kind = 'answered') as answered
        from scrutiny.fact f
        join unnest(cast(:boroughs as bigint[]), cast(:areas as bigint[])) as spot (borough, area) using (borough, area)
        where organisation = :organisation and kind in ('received', 'answered')
          and happened_at >= :begin and happened_at < :end
          and exists (select from scrutiny.fact came where came.contribution = f.contribution and came.round = 1
                       and came.kind = 'received' and came.channel is null)\
        """;

    private record Confided(int received, int answered) {}

    private final JdbcClient jdbc;
    private final Tallies tallies;

    GatheringDuty(JdbcClient jdbc, Tallies tallies) {
        this.jdbc = jdbc;
        this.tallies = tallies;
    }

    Duty gather(String organisation, List<Spot> spots, Span span) {
        var meetings = events(MEETINGS, organisation, spots, span);
        var held = meetings.stream().filter(one -> one.state().equals("held")).toList();
        return new Duty(
                views(organisation, spots, span),
                events(TOLD, organisation, spots, span),
                held,
                meetings.size() - held.size());
    }

    private List<Event> events(String sql, String organisation, List<Spot> spots, Span span) {
        return asked(sql, organisation, spots)
                .param("from", span.from())
                .param("until", span.until())
                .query((row, at) -> new Event(
                        row.getString("subject"),
                        row.getLong("thing"),
                        row.getString("kind"),
                        row.getString("state"),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("contributions", Integer.class),
                        row.getObject("people", Integer.class)))
                .list();
    }

    private Views views(String organisation, List<Spot> spots, Span span) {
        var whole = spots.stream()
                .map(spot -> new Spot(spot.borough(), spot.area(), 0))
                .toList();
        var numbers = tallies.read(organisation, whole, 1, span).getLast();
        var channels = within(CHANNELS, organisation, spots, span)
                .query((row, at) -> row.getString("channel"))
                .list();
        var confided = within(CONFIDED, organisation, spots, span)
                .query((row, at) -> new Confided(row.getInt("received"), row.getInt("answered")))
                .single();
        return asked(FINDINGS, organisation, spots)
                .param("from", span.from())
                .param("until", span.until())
                .query((row, at) -> new Views(
                        numbers.received() - confided.received(),
                        numbers.people(),
                        channels,
                        numbers.answered() - confided.answered(),
                        row.getInt("findings"),
                        row.getInt("gathered")))
                .single();
    }

    private JdbcClient.StatementSpec within(String sql, String organisation, List<Spot> spots, Span span) {
        return asked(sql, organisation, spots)
                .param("begin", LondonTime.startOf(span.from()).atOffset(ZoneOffset.UTC))
                .param("end", LondonTime.startOf(span.until()).atOffset(ZoneOffset.UTC));
    }

    private JdbcClient.StatementSpec asked(String sql, String organisation, List<Spot> spots) {
        return jdbc.sql(sql)
                .param("boroughs", spots.stream().mapToLong(Spot::borough).toArray())
                .param("areas", spots.stream().mapToLong(Spot::area).toArray())
                .param("organisation", organisation);
    }
}
