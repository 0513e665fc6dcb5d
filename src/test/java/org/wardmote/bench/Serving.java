package org.wardmote.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The program under load beside the bare handler: rates, memory, and what a first visit takes.
final class Serving {

    private static final String BARE = "bare handler";
    private static final String PAGE = "ward page, gzipped";
    private static final String UNCHANGED = "ward page, 304";
    private static final String PLACE = "postcode to team, JSON";
    private static final String WATERLOO = "/api/v1/places?lat=51.5033&lng=-0.1195";
    private static final String ZIPPED = "Accept-Encoding: gzip";
    private static final Pattern WARD = Pattern.compile("\"page\":\"([^\"]+)\"");
    private static final Pattern TAG = Pattern.compile("(?i)\r\netag: *(\\S+)");

    private final Settings settings;
    private final Figures figures;
    private final Path data;
    private final Rates rates = new Rates();

    Serving(Settings settings, Figures figures, Path data) {
        this.settings = settings;
        this.figures = figures;
        this.data = data;
    }

    void measure(Optional<LondonFiles> london) throws IOException, InterruptedException {
        var memory = List.of("-Xmx256m");
        var cores = Runtime.getRuntime().availableProcessors();
        try (var server = new Server(Machine.onFirstCore(Java.jar(Program.JAR, memory)), data, WATERLOO);
                var bare =
                        new Server(Machine.onFirstCore(Java.main(BareHandler.class, memory)), data, BareHandler.PATH)) {
            if (!Machine.canPin())
                figures.skip("keeping program and load apart: there is no taskset, or one core only");
            Machine.moveToSecondCore();
            prepare(server, bare, london);
            rates.measure(settings.seconds());
            report(london.isPresent());
            figures.add("heap in use after a collection, of 256 MB", server.heapAfterCollection() / 1024.0, "MiB");
            new FirstVisit(figures, server.port).measure(ward(server));
        } finally {
            Machine.moveAnywhere(cores);
        }
    }

    private void prepare(Server server, Server bare, Optional<LondonFiles> london) throws IOException {
        var ward = ward(server);
        rates.add(BARE, new Load(bare, List.of(Request.get(BareHandler.PATH))));
        rates.add(PAGE, new Load(server, List.of(Request.get(ward, ZIPPED))));
        var known = Request.notModified(ward, ZIPPED, "If-None-Match: " + tag(server, ward));
        rates.add(UNCHANGED, new Load(server, List.of(known)));
        if (london.isPresent()) rates.add(PLACE, new Load(server, places(london.get())));
    }

    private static List<Request> places(LondonFiles london) throws IOException {
        return london.sample().stream()
                .map(postcode -> Request.get("/api/v1/places/" + postcode.replace(" ", "%20")))
                .toList();
    }

    private static String ward(Server server) throws IOException {
        try (var connection = new Connection(server.port)) {
            connection.send(Request.get(WATERLOO));
            var page = WARD.matcher(new String(connection.body(), StandardCharsets.UTF_8));
            if (!page.find()) throw new IOException("No ward was found at Waterloo.");
            return page.group(1);
        }
    }

    private static String tag(Server server, String path) throws IOException {
        try (var connection = new Connection(server.port)) {
            connection.send(Request.get(path, ZIPPED));
            var tag = TAG.matcher(connection.head());
            return tag.find() ? tag.group(1) : "";
        }
    }

    private void report(boolean places) {
        var ceiling = rates.perCpuSecond(BARE);
        report(BARE, ceiling, "the ceiling");
        report(PAGE, ceiling, "wanted: 100 % of the bare handler");
        report(UNCHANGED, ceiling, "");
        if (places) report(PLACE, ceiling, "wanted: 80 % of the bare handler");
    }

    private void report(String name, double ceiling, String wanted) {
        figures.add(name, rates.perCpuSecond(name), "requests / CPU-s");
        figures.add(name + ", against the bare handler", 100 * rates.perCpuSecond(name) / ceiling, "%", wanted);
        figures.add(name + ", by the clock", rates.perSecond(name), "requests / s");
    }
}
