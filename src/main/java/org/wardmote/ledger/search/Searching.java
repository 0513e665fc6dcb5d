package org.wardmote.ledger.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.desk.Cursor;
import org.wardmote.ledger.desk.DueRows;
import org.wardmote.ledger.desk.ScopedKeys;

/// Looks for contributions within somebody's reach. Without words, or in one ward, the newest are walked through;
/// words in a wider reach are asked for by their own index, and the planner sees how rare they are.
@Component
class Searching {

    static final int PAGE = 25;
    private static final int EXCERPT = 160;

    private static final String FILTERS = """
        (c.received_at, c.id) < (:from_moment, :from_id) and c.about is distinct from :asker
        and (:channel::text is null or c.channel = :channel)
        and (:state::text is null or c.state = :state or (:state = 'acknowledged' and c.state = 'received'))
        and (:since::timestamptz is null or c.received_at >= :since)
        and (:until::timestamptz is null or c.received_at < :until)\
        """;
    private static final String SAYS = " and w.role = 'said' and w.search @@ websearch_to_tsquery('english', :text)";
    private static final String WALKED = ScopedKeys.newest(FILTERS
            + " and (:text::text is null or exists (select from ledger.words w where w.contribution = c.id" + SAYS
            + "))");
    private static final String BY_WORDS = """
        with scope as (
            select * from unnest(:organisations::text[], :boroughs::bigint[], :areas::bigint[])
                as scope (organisation, borough, area)
        ), key as materialized (
            select c.id, w.received_at as moment from ledger.words w
              join ledger.contribution c on c.id = w.contribution
             where exists (
                   select from scope where scope.organisation in (c.organisation, c.lead)
                      and (scope.borough is null or scope.borough = c.borough)
                      and (scope.area is null or scope.area = c.area))
               and %s
             order by w.received_at desc, c.id desc limit :most
        )
        """.formatted(FILTERS + SAYS);
    private static final String ROWS = """
        select c.*, o.clock_from, o.warn_at, o.missed_at, o.stopped_at, said.text
          from key
          cross join lateral (select * from ledger.contribution c where c.id = key.id) c
          join ledger.clock o on o.contribution = c.id and o.round = c.round
          left join lateral (
              select left(w.text, :excerpt) as text from ledger.words w
               where w.contribution = c.id and w.role = 'said' and c.regime = 'general'
                 and (c.passed_to is null or c.passed_to not in ('safeguarding', 'intelligence')) limit 1
          ) said on true
         order by key.moment desc, key.id desc
        """;

    private final JdbcClient jdbc;

    Searching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One page and one more, which tells that there is another.
    List<Hit> list(Wanted wanted, Cursor before) {
        if (wanted.reach().isNowhere()) return List.of();
        var byWords = wanted.text() != null && !wanted.isLocal();
        var channel = wanted.channel();
        var state = wanted.state();
        return ScopedKeys.within(wanted.reach(), PAGE + 1, jdbc.sql((byWords ? BY_WORDS : WALKED) + ROWS))
                .param("from_moment", at(before.moment()))
                .param("from_id", before.id())
                .param("asker", wanted.asker().value())
                .param("channel", channel == null ? null : channel.code())
                .param("state", state == null ? null : state.code())
                .param("since", at(wanted.since()))
                .param("until", at(wanted.until()))
                .param("text", wanted.text())
                .param("excerpt", EXCERPT)
                .query(Searching::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        return new Hit(DueRows.row(row, number), row.getString("text"));
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
