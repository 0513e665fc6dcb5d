package org.wardmote.ledger.heard;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Organisations;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.desk.ScopedKeys;
import org.wardmote.people.Viewer;

/// Contributions that somebody looks for within their earshot.
@Component
class SearchedContributions {

    private static final String SAYING = """
         and exists (select from ledger.words w
                      where w.contribution = c.id and w.role = 'said'
                        and w.search @@ websearch_to_tsquery('english', :text))\
        """;
    private static final String NEWEST = HeardRows.SELECT
            + "from key cross join lateral (select * from ledger.contribution c where c.id = key.id) c "
            + HeardRows.SAID + "order by key.moment desc, key.id desc";

    private final JdbcClient jdbc;
    private final HeardRows rows;
    private final Alike alike;
    private final Organisations organisations;
    private final TransactionTemplate transaction;

    SearchedContributions(
            JdbcClient jdbc,
            HeardRows rows,
            Alike alike,
            Organisations organisations,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.alike = alike;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    /// The planner has to see the words: a rare one is found by the index of words, a frequent one among the
    /// newest.
    List<Heard> search(Placed within, String text, Viewer viewer, int most) {
        var earshot = Earshot.of(viewer, organisations);
        var reach = earshot.within(within);
        if (reach.isNowhere()) return List.of();
        var keys = ScopedKeys.newest(text.isBlank() ? Earshot.HEARD_HERE : Earshot.HEARD_HERE + SAYING);
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
            var asked = ScopedKeys.within(reach, most, jdbc.sql(keys + NEWEST));
            return rows.list(earshot.asking(text.isBlank() ? asked : asked.param("text", text)));
        }));
    }

    List<Heard> alike(Collection<ContributionId> some, Placed within, Viewer viewer, int most) {
        var earshot = Earshot.of(viewer, organisations);
        var reach = earshot.within(within);
        return some.isEmpty() || reach.isNowhere() ? List.of() : rows.list(alike.ask(some, reach, earshot, most));
    }
}
