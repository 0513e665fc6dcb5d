package org.wardmote.bench.ledger;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wardmote.TestClock;
import org.wardmote.TestPages;
import org.wardmote.bench.Figures;
import org.wardmote.bench.priority.PriorityBench;
import org.wardmote.bench.scrutiny.CountingBench;
import org.wardmote.scrutiny.tally.Counter;

/// A small ledger and a large one, so that it shows what grows with them.
public final class LedgerBench {

    private static final String[] MODULES = {
        "area", "guide", "engagement", "priority", "people", "messaging", "ledger", "scrutiny"
    };
    private static final int SECONDS = 60;
    private static final int WANTED = 200;

    private final Figures figures;
    private final long small;
    private final long large;

    public LedgerBench(Figures figures, long small, long large) {
        this.figures = figures;
        this.small = small;
        this.large = large;
    }

    public void measure() {
        var before = read(small);
        with(large, pages -> {
            compare(before, new Reading(pages).measure());
            new PriorityBench(pages, figures, large).measure();
            new CountingBench(pages, figures, large).measure();
            taking(pages);
            new TellingMany(pages, figures).measure();
        });
    }

    private Map<String, Reading.Times> read(long contributions) {
        var read = new LinkedHashMap<String, Reading.Times>();
        with(contributions, pages -> read.putAll(new Reading(pages).measure()));
        return read;
    }

    private interface Use {
        void with(TestPages pages);
    }

    private void with(long contributions, Use use) {
        var clock = TestClock.noon();
        try (var pages = TestPages.of(clock, List.of(Unsaid.class), MODULES)) {
            InventedLondon.load(pages);
            var began = System.nanoTime();
            new Making(pages.superuser(), clock.instant().atOffset(ZoneOffset.UTC)).make(contributions);
            figures.add("%,d contributions made for this".formatted(contributions), seconds(began), "s");
            began = System.nanoTime();
            new Counter(pages).rebuild();
            figures.add(
                    "figures rebuilt from the facts of %,d contributions".formatted(contributions),
                    seconds(began),
                    "s",
                    contributions == large ? "wanted: under 60" : "");
            pages.jdbc().sql("analyze scrutiny.tally").update();
            use.with(pages);
        }
    }

    private void compare(Map<String, Reading.Times> before, Map<String, Reading.Times> after) {
        before.forEach((name, times) -> {
            var now = after.get(name);
            var wanted = "wanted: under %.0f".formatted(Math.max(50, 2 * times.median()));
            figures.add("%s, of %,d: median".formatted(name, small), times.median(), "ms");
            figures.add("%s, of %,d: median".formatted(name, large), now.median(), "ms", wanted);
            figures.add("%s, of %,d: 95 in 100".formatted(name, large), now.most(), "ms");
        });
    }

    private void taking(TestPages pages) {
        var taking = new TakingIn(pages);
        taking.countFrom(large);
        var rate = taking.take(WANTED * SECONDS, WANTED);
        figures.add("contributions taken in, for a minute", rate, "a second", "wanted: " + WANTED);
        var fastest = taking.take(WANTED * SECONDS, 1_000_000);
        figures.add("contributions taken in, as many as go", fastest, "a second");
        var kept = taking.kept();
        var taken = 2L * WANTED * SECONDS;
        if (!kept.isWhole(taken)) throw new IllegalStateException("Of " + taken + " there are " + kept);
        figures.add("lost of those, their histories, facts and receipts", 0, "", "wanted: 0");
        folding(pages, taken);
    }

    private void folding(TestPages pages, long facts) {
        var counter = new Counter(pages);
        var began = System.nanoTime();
        var more = true;
        while (more) more = counter.next(20_000);
        figures.add("facts counted as they come", facts / seconds(began), "a second");
        var asKeptUp = counter.rows();
        counter.rebuild();
        if (!counter.rows().equals(asKeptUp)) throw new IllegalStateException("Counted anew, the figures differ");
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
