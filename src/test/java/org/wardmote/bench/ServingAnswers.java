package org.wardmote.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/// The pages of what became of what people said, beside the bare handler. Always the demonstration's, in which
/// there is something on each of them.
final class ServingAnswers {

    private static final String WARD = "/lambeth/brixton";
    private static final Pattern ANSWER = Pattern.compile("href=\"(/answers/[0-9A-Z-]+)\"");
    private static final Pattern PRIORITY = Pattern.compile("href=\"(/priorities/[0-9A-Z-]+)\"");

    private final Settings settings;
    private final Figures figures;
    private final Path data;

    /// @param data where nothing is yet
    ServingAnswers(Settings settings, Figures figures, Path data) {
        this.settings = settings;
        this.figures = figures;
        this.data = data;
    }

    void measure() throws IOException, InterruptedException {
        try (var both = new SideBySide(figures, data, "/answers")) {
            var server = both.server;
            ask(both, "answers", "/answers");
            ask(both, "one answer", server.read("/answers", ANSWER));
            ask(both, "scoreboard", "/scoreboard");
            ask(both, "scoreboard of a borough", "/scoreboard/lambeth");
            ask(both, "scoreboard of a ward", "/scoreboard" + WARD);
            ask(both, "one priority", server.read("/areas" + WARD, PRIORITY));
            both.measure(settings.seconds());
        }
    }

    private static void ask(SideBySide both, String name, String path) {
        var zipped = Request.get(path, "Accept-Encoding: gzip");
        both.ask(name + ", gzipped", "wanted: 100 % of the bare handler", List.of(zipped));
    }
}
