package org.wardmote.messaging.audience;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.messaging.audience.Size.Reason;
import org.wardmote.people.PersonId;

/// Counts from what is followed alone, in one pass: each subscriber and each reason once.
@Component
class CountedAudiences implements Audiences {

    private static final int MOST_REASONS = 40;

    private static final String COUNTED = "with " + Matching.SQL + """
        , pair as materialized (
          select subscriber, place, bool_or(pace = 'at-once') as at_once, count(*)::int as number
          from matched group by subscriber, place),
        person as (
          select bool_or(at_once) as at_once, sum(number) as number from pair group by subscriber)
        select 0 as part, null as place, count(*)::int as people, count(*) filter (where number > 1)::int as more,
               count(*) filter (where not at_once)::int as later
        from person
        union all
        (select 1, place, count(*)::int, 0, 0 from pair group by place order by 3 desc, 2 limit :most)
        order by part, people desc\
        """;

    private final JdbcClient jdbc;
    private final Reaches reaches;
    private final Areas areas;
    private final TransactionTemplate transaction;

    CountedAudiences(JdbcClient jdbc, Reaches reaches, Areas areas, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.reaches = reaches;
        this.areas = areas;
        this.transaction = transaction;
    }

    private record Row(long place, int people, int more, int later) {}

    @Override
    public Size count(Aim aim, @Nullable Set<PersonId> whom) {
        var reach = reaches.of(aim);
        return Objects.requireNonNull(transaction.execute(status -> count(reach, whom)));
    }

    private Size count(Reach reach, @Nullable Set<PersonId> whom) {
        Matching.giveRoom(jdbc);
        sort();
        var rows = Matching.among(jdbc, COUNTED, whom, reach)
                .param("most", MOST_REASONS)
                .query((row, number) ->
                        new Row(row.getLong("place"), row.getInt("people"), row.getInt("more"), row.getInt("later")))
                .list();
        var all = rows.getFirst();
        return new Size(
                all.people(),
                all.more(),
                all.later(),
                rows.stream().skip(1).map(this::reason).toList());
    }

    /// Until the transaction ends. PostgreSQL takes what is brought together from two sides for two hundred people,
    /// and would gather a million of them by hashing each twice, where sorting them once takes half as long.
    private void sort() {
        jdbc.sql("set local enable_hashagg = off").update();
        jdbc.sql("set local parallel_tuple_cost = 0").update();
    }

    private Reason reason(Row row) {
        if (row.place() == Matching.CIRCLE) return new Reason("audience.circle", false, row.people());
        if (row.place() == Matching.OUTLINE) return new Reason("audience.outline", false, row.people());
        return new Reason(areas.get(new AreaId(row.place())).name(), true, row.people());
    }
}
