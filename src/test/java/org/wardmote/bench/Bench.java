package org.wardmote.bench;

import java.util.List;
import org.wardmote.bench.ledger.LedgerBench;
import org.wardmote.bench.messaging.MessagingBench;

/// Measures one thing after another, prints a table and writes it as JSON.
public final class Bench {

    private static final long SMALL = 50_000;

    public static void main(String[] args) throws Exception {
        var words = List.of(args);
        if (words.contains("--help") || words.contains("-h")) {
            System.out.print(Settings.HELP);
            return;
        }
        var settings = Settings.of(words);
        var figures = new Figures();
        if (settings.functions()) new Functions(figures).measure();
        if (settings.pages()) new Program(settings, figures).measure();
        if (settings.ledger()) new LedgerBench(figures, SMALL, settings.large()).measure();
        if (settings.messages()) new MessagingBench(figures, settings.subscribers()).measure();
        figures.write(settings.json());
    }

    private Bench() {}
}
