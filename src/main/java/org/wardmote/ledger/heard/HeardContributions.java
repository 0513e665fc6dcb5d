package org.wardmote.ledger.heard;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Organisations;
import org.wardmote.kernel.Reference;
import org.wardmote.ledger.Contributed;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.ledger.Placed;
import org.wardmote.ledger.desk.ScopedKeys;
import org.wardmote.people.Viewer;

/// Contributions as other modules may know them.
@Component
class HeardContributions implements Contributed {

    private static final String ONE =
            HeardRows.SELECT + "from ledger.contribution c " + HeardRows.SAID + "where " + Earshot.HEARD;
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
    private final Quotes quotes;
    private final Organisations organisations;
    private final TransactionTemplate transaction;

    HeardContributions(
            JdbcClient jdbc,
            HeardRows rows,
            Alike alike,
            Quotes quotes,
            Organisations organisations,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.alike = alike;
        this.quotes = quotes;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    @Override
    public Optional<Heard> find(Reference reference, Viewer viewer) {
        var asked = jdbc.sql(ONE + " and c.reference = :reference").param("reference", reference.letters());
        return rows.list(earshot(viewer).in(asked)).stream().findFirst();
    }

    @Override
    public List<Heard> list(Collection<ContributionId> contributions, Viewer viewer) {
        var ids = contributions.stream().mapToLong(ContributionId::number).toArray();
        var found = new HashMap<ContributionId, Heard>();
        for (var heard : rows.list(
                earshot(viewer).in(jdbc.sql(ONE + " and c.id = any (:ids)").param("ids", ids))))
            found.put(heard.id(), heard);
        return contributions.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /// The planner has to see the words: a rare one is found by the index of words, a frequent one among the
    /// newest.
    @Override
    public List<Heard> search(Placed within, String text, Viewer viewer, int most) {
        var earshot = earshot(viewer);
        var reach = earshot.within(within);
        if (reach.isNowhere()) return List.of();
        var keys = ScopedKeys.newest(text.isBlank() ? Earshot.HEARD_HERE : Earshot.HEARD_HERE + SAYING);
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
            var asked = ScopedKeys.within(reach, most, jdbc.sql(keys + NEWEST));
            return rows.list(earshot.asking(text.isBlank() ? asked : asked.param("text", text)));
        }));
    }

    @Override
    public List<Heard> alike(Collection<ContributionId> some, Placed within, Viewer viewer, int most) {
        var earshot = earshot(viewer);
        var reach = earshot.within(within);
        return some.isEmpty() || reach.isNowhere() ? List.of() : rows.list(alike.ask(some, reach, earshot, most));
    }

    @Override
    public Optional<String> quote(ContributionId contribution) {
        return quotes.find(contribution);
    }

    private Earshot earshot(Viewer viewer) {
        return Earshot.of(viewer, organisations);
    }
}
