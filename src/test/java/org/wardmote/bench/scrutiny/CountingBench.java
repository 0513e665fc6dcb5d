package org.wardmote.bench.scrutiny;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.wardmote.TestPages;
import org.wardmote.bench.Figures;
import org.wardmote.bench.Script;
import org.wardmote.scrutiny.tally.Counter;

/// As many deeds as come of a large ledger: counted as they come, then every figure of the scoreboard anew, which
/// must give the same numbers.
public final class CountingBench {

    private static final int BATCH = 20_000;

    private final TestPages pages;
    private final Figures figures;
    private final long contributions;

    /// @param contributions that the ledger has, whose facts are counted anew together with the deeds
    public CountingBench(TestPages pages, Figures figures, long contributions) {
        this.pages = pages;
        this.figures = figures;
        this.contributions = contributions;
    }

    public void measure() {
        make();
        var deeds = count("scrutiny.deed_unfolded");
        var counter = new Counter(pages);
        var counting = seconds(() -> {
            while (counter.nextDeeds(BATCH)) {}
        });
        figures.add("deeds counted as they come", deeds / counting, "a second");
        var asKeptUp = rows();
        if (asKeptUp.isEmpty()) throw new IllegalStateException("Of " + deeds + " deeds none was counted");
        figures.add(
                "figures rebuilt from the facts of %,d contributions and %,d deeds"
                        .formatted(contributions, count("scrutiny.deed")),
                seconds(counter::rebuild),
                "s",
                "wanted: under 60");
        if (!rows().equals(asKeptUp)) throw new IllegalStateException("Counted anew, what became of things differs");
    }

    private void make() {
        var made = seconds(() -> Script.inOneSession(pages.superuser(), session -> {
            new Script(CountingBench.class, "deeds.sql")
                    .run(
                            session,
                            Map.of(
                                    "contributions",
                                    contributions,
                                    "findings",
                                    contributions / 25,
                                    "decisions",
                                    contributions / 250,
                                    "now",
                                    pages.get(Clock.class).instant().atOffset(ZoneOffset.UTC)));
            for (var table : List.of("deed", "deed_unfolded", "ground"))
                session.sql("vacuum analyze scrutiny." + table).update();
            session.sql("checkpoint").update();
        }));
        figures.add("%,d deeds made for this".formatted(count("scrutiny.deed")), made, "s");
    }

    /// Those of the published decision, which was told while this went on, are among them.
    private long count(String table) {
        return pages.jdbc()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private List<String> rows() {
        return pages.jdbc()
                .sql("select cast(deed_tally as text) from scrutiny.deed_tally order by 1")
                .query(String.class)
                .list();
    }

    private static double seconds(Runnable use) {
        var began = System.nanoTime();
        use.run();
        return (System.nanoTime() - began) / 1e9;
    }
}
