package org.wardmote.bench.priority;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.springframework.mock.web.MockHttpServletResponse;
import org.wardmote.TestBrowser;
import org.wardmote.TestPages;
import org.wardmote.area.Organisation;
import org.wardmote.bench.Figures;
import org.wardmote.bench.ledger.Desk;
import org.wardmote.kernel.Function;
import org.wardmote.people.Grant;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.decision.Publishing;

/// Publishes a decision that a tenth of a ledger led to, and reads its trace both ways: whole pages as they are
/// sent, only the network is left out.
public final class PriorityBench {

    private static final int PAGES = 200;

    private final TestPages pages;
    private final Figures figures;
    private final long contributions;

    /// @param contributions that the ledger has
    public PriorityBench(TestPages pages, Figures figures, long contributions) {
        this.pages = pages;
        this.figures = figures;
        this.contributions = contributions;
    }

    public void measure() {
        var making = new MakingDecisions(pages, contributions);
        var began = System.nanoTime();
        making.make();
        figures.add(
                "%,d findings and %,d decisions made for this".formatted(making.findings(), making.decisions()),
                seconds(began),
                "s");
        publish(making.largest());
        var desk = new Desk(pages).officer(null, null, "ANALYSE", "DECIDE");
        tracing(desk, making.largest());
        listing(desk);
    }

    private void publish(long largest) {
        var publisher = new Viewer(
                new Desk(pages).person(),
                List.of(new Grant(Function.PUBLISH, "metropolitan", Organisation.Kind.POLICE, null, null)));
        var began = System.nanoTime();
        pages.get(Publishing.class)
                .publish(new DecisionId(1), null, false, publisher, Instant.parse("2026-11-18T12:00:00Z"));
        figures.add(
                "decision on %,d contributions published and told".formatted(largest),
                seconds(began),
                "s",
                "wanted: telling under 10");
    }

    private void tracing(TestBrowser desk, long largest) {
        var decision = reference("select reference from priority.decision where id = 1");
        each(
                "page of the trace of the largest decision",
                "wanted: under 50",
                at -> desk.get("/desk/decisions/" + decision + "/contributions"
                        + (at == 0 ? "" : "?after=1-" + largest * at / (PAGES + 1))));
        each(
                "from a contribution back to its decisions",
                "wanted: under 50",
                at -> desk.get("/desk/contributions/" + some(largest * at / PAGES + 1) + "/became"));
    }

    private void listing(TestBrowser desk) {
        var finding = reference("select reference from priority.finding where id = 1");
        var decision = reference("select reference from priority.decision where id = 1");
        each("findings of the force, weightiest first", "", at -> desk.get("/desk/findings"));
        each("decisions of the force", "", at -> desk.get("/desk/decisions"));
        each("page of the largest finding", "", at -> desk.get("/desk/findings/" + finding));
        each("page of the largest decision", "", at -> desk.get("/desk/decisions/" + decision));
        // an address with a query is made anew each time
        var anybody = pages.browser();
        each("answers of the force, made anew", "", at -> anybody.get("/answers?of=metropolitan"));
        each("largest decision for the public, made anew", "", at -> anybody.get("/answers/" + decision + "?anew"));
    }

    private String some(long contribution) {
        return pages.jdbc()
                .sql("select reference from ledger.contribution where id = ?")
                .param(contribution)
                .query(String.class)
                .single();
    }

    private String reference(String sql) {
        return pages.jdbc().sql(sql).query(String.class).single();
    }

    /// The first ten only make the program warm.
    private void each(String name, String wanted, IntFunction<MockHttpServletResponse> asking) {
        var took = new ArrayList<Double>();
        for (var at = -10; at < PAGES; at++) {
            var began = System.nanoTime();
            var response = asking.apply(Math.abs(at));
            var millis = (System.nanoTime() - began) / 1e6;
            if (response.getStatus() != 200) throw new IllegalStateException(name + ": " + response.getStatus());
            if (at >= 0) took.add(millis);
        }
        var sorted = took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        figures.add(name + ": median", sorted[sorted.length / 2], "ms");
        figures.add(name + ": longest", sorted[sorted.length - 1], "ms", wanted);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
