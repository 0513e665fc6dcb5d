package org.wardmote.bench;

import java.util.List;

/// Measures one thing after another, prints a table and writes it as JSON.
public final class Bench {

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
        figures.write(settings.json());
    }

    private Bench() {}
}
