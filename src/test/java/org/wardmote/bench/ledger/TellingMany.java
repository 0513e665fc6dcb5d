package org.wardmote.bench.ledger;

import java.util.stream.LongStream;
import org.wardmote.TestPages;
import org.wardmote.bench.Figures;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Disposition;
import org.wardmote.ledger.Holds;
import org.wardmote.ledger.Telling;
import org.wardmote.messaging.Item;

/// Holds half a million contributions, and stages one outcome for whoever said them.
final class TellingMany {

    static final Item OUTCOME = new Item("bench.outcome", 1);
    private static final int MANY = 500_000;

    private final TestPages pages;
    private final Figures figures;

    TellingMany(TestPages pages, Figures figures) {
        this.pages = pages;
        this.figures = figures;
    }

    void measure() {
        var telling = pages.get(Telling.class);
        var some = LongStream.rangeClosed(1, MANY).mapToObj(ContributionId::new).toList();
        measure("contributions held at once", () -> pages.get(Holds.class).hold("bench:1", some), "");
        measure(
                "people staged to be told",
                () -> telling.tell(OUTCOME, Disposition.ANSWERED, some),
                "wanted: under 10");
        if (telling.told(OUTCOME).all() != MANY) throw new IllegalStateException("Not all are to be told");
        measure(
                "the same asked for again, which stages nobody",
                () -> telling.tell(OUTCOME, Disposition.ACTED, some),
                "");
        measure("how far the telling has come", () -> telling.told(OUTCOME), "");
        if (telling.told(OUTCOME).all() != MANY) throw new IllegalStateException("Told twice");
    }

    private void measure(String what, Runnable use, String wanted) {
        var began = System.nanoTime();
        use.run();
        figures.add("%,d %s".formatted(MANY, what), (System.nanoTime() - began) / 1e9, "s", wanted);
    }
}
