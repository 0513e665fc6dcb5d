package org.wardmote.scrutiny.tally;

import java.util.List;
import org.wardmote.TestParts;
import org.wardmote.scrutiny.deed.Deeds;

/// Counts when a test says so.
public final class Counter {

    private final TestParts parts;

    public Counter(TestParts parts) {
        this.parts = parts;
    }

    public boolean next(int most) {
        return parts.get(Tallying.class).countNext(most);
    }

    public boolean nextDeeds(int most) {
        return parts.get(Deeds.class).countNext(most);
    }

    public void all() {
        parts.get(FoldingFacts.class).run();
    }

    public void rebuild() {
        parts.get(Tallying.class).countAll();
        parts.get(Deeds.class).countAll();
    }

    /// Everything that was counted, hours in order.
    public List<String> rows() {
        return parts.jdbc().sql("""
            select cast((organisation, borough, area, day, recorded, received, answered, in_time, missed, reopened,
                   passed_on, unreached, shared, overdue,
                   (select array_agg(get_byte(hours, answer) order by get_byte(hours, answer))
                      from generate_series(0, length(hours) - 1) answer))
                   as text) from scrutiny.tally
            union all select cast((organisation, month, dimension, borough, value, number) as text)
            from scrutiny.breakdown
            union all select cast((organisation, borough, area, overdue) as text) from scrutiny.place order by 1\
            """).query(String.class).list();
    }
}
