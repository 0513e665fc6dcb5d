package org.wardmote.ledger.search;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.ledger.desk.Cursor;
import org.wardmote.ledger.desk.DueRows;
import org.wardmote.ledger.desk.ScopedKeys;

/// Looks for contributions within somebody's reach. Frequent words are found among the newest, rare ones by the
/// index of words: the planner chooses, which it can because it sees the words. A plan that is kept for any words
/// would do for none.
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
    /// Whoever looks for words in a restricted record has read it; that wants a purpose, and is not done here.
    private static final String SAYS = """
         and c.regime = 'general' and (c.passed_to is null or c.passed_to not in ('safeguarding', 'intelligence'))
         and exists (select from ledger.words w
                      where w.contribution = c.id and w.role = 'said'
                        and w.search @@ websearch_to_tsquery('english', :text))\
        """;
    private static final String NEWEST = ScopedKeys.newest(FILTERS);
    private static final String NEWEST_SAYING = ScopedKeys.newest(FILTERS + SAYS);
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
    private final TransactionTemplate transaction;

    Searching(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /// One page and one more, which tells that there is another.
    List<Hit> list(Wanted wanted, Cursor before) {
        if (wanted.reach().isNowhere()) return List.of();
        return requireNonNull(transaction.execute(status -> {
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
            return ask(wanted, before);
        }));
    }

    private List<Hit> ask(Wanted wanted, Cursor before) {
        var channel = wanted.channel();
        var state = wanted.state();
        var keys = wanted.text() == null ? NEWEST : NEWEST_SAYING;
        return ScopedKeys.within(wanted.reach(), PAGE + 1, jdbc.sql(keys + ROWS))
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
