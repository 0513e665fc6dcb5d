package org.wardmote.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The program under load beside the bare handler: rates, memory, and what a first visit takes.
final class Serving {

    private static final String WATERLOO = "/api/v1/places?lat=51.5033&lng=-0.1195";
    private static final String ZIPPED = "Accept-Encoding: gzip";
    private static final Pattern WARD = Pattern.compile("\"page\":\"([^\"]+)\"");
    private static final Pattern TAG = Pattern.compile("(?i)\r\netag: *(\\S+)");

    private final Settings settings;
    private final Figures figures;
    private final Path data;

    Serving(Settings settings, Figures figures, Path data) {
        this.settings = settings;
        this.figures = figures;
        this.data = data;
    }

    void measure(Optional<LondonFiles> london) throws IOException, InterruptedException {
        try (var both = new SideBySide(figures, data, WATERLOO)) {
            var server = both.server;
            var ward = server.read(WATERLOO, WARD);
            both.ask("ward page, gzipped", "wanted: 100 % of the bare handler", List.of(Request.get(ward, ZIPPED)));
            var known = Request.notModified(ward, ZIPPED, "If-None-Match: " + tag(server, ward));
            both.ask("ward page, 304", "", List.of(known));
            if (london.isPresent())
                both.ask("postcode to team, JSON", "wanted: 80 % of the bare handler", places(london.get()));
            both.measure(settings.seconds());
            figures.add("heap in use after a collection, of 256 MB", server.heapAfterCollection() / 1024.0, "MiB");
            new FirstVisit(figures, server.port).measure(ward);
        }
    }

    private static List<Request> places(LondonFiles london) throws IOException {
        return london.sample().stream()
                .map(postcode -> Request.get("/api/v1/places/" + postcode.replace(" ", "%20")))
                .toList();
    }

    private static String tag(Server server, String path) throws IOException {
        try (var connection = new Connection(server.port)) {
            connection.send(Request.get(path, ZIPPED));
            var tag = TAG.matcher(connection.head());
            return tag.find() ? tag.group(1) : "";
        }
    }
}
