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
          select subscriber, area, shape, bool_or(pace = 'at-once') as at_once, count(*)::int as number
          from matched group by subscriber, area, shape),
        person as (
          select subscriber, bool_or(at_once) as at_once, sum(number) as number from pair group by subscriber)
        select null as area, null as shape, count(*)::int as people, count(*) filter (where number > 1)::int as more,
               count(*) filter (where not at_once)::int as later, 0 as place
        from person
        union all
        (select area, shape, count(*)::int, 0, 0, 1 from pair group by area, shape order by 3 desc limit :most)
        order by place, people desc\
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

    private record Row(@Nullable Long area, @Nullable String shape, int people, int more, int later) {}

    @Override
    public Size count(Aim aim, @Nullable Set<PersonId> whom) {
        var reach = reaches.of(aim);
        return Objects.requireNonNull(transaction.execute(status -> count(reach, whom)));
    }

    private Size count(Reach reach, @Nullable Set<PersonId> whom) {
        Matching.giveRoom(jdbc);
        var rows = Matching.among(jdbc, COUNTED, whom, reach)
                .param("most", MOST_REASONS)
                .query((row, number) -> new Row(
                        row.getObject("area", Long.class),
                        row.getString("shape"),
                        row.getInt("people"),
                        row.getInt("more"),
                        row.getInt("later")))
                .list();
        var all = rows.getFirst();
        return new Size(
                all.people(),
                all.more(),
                all.later(),
                rows.stream().skip(1).map(this::reason).toList());
    }

    private Reason reason(Row row) {
        return row.area() == null
                ? new Reason("audience." + row.shape(), false, row.people())
                : new Reason(areas.get(new AreaId(row.area())).name(), true, row.people());
    }
}
