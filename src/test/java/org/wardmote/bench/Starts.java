package org.wardmote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// From the call to the first page, on a directory of data that is there already: the median of several starts.
final class Starts {

    private static final int STARTS = 5;
    private static final Path INSTALLED = Path.of("target/installed/wardmote.jar");
    private static final Path CACHE = Path.of("target/installed/wardmote.aot");

    private final Figures figures;
    private final Path data;

    Starts(Figures figures, Path data) {
        this.figures = figures;
        this.data = data;
    }

    void measure() throws IOException, InterruptedException {
        figures.add("first page of the jar", median(Java.jar(Program.JAR, List.of("-Xmx256m"))), "s");
        if (!Files.exists(CACHE)) {
            figures.skip("starts of the installed program: bin/wardmote install prepares it");
            return;
        }
        var options = List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot*=off", "-Xlog:cds*=off", "-Xmx256m");
        figures.add(
                "first page of the installed program", median(Java.jar(INSTALLED, options)), "s", "wanted: under 4");
    }

    private double median(List<String> command) throws IOException, InterruptedException {
        var seconds = new double[STARTS];
        for (var i = 0; i < STARTS; i++) {
            try (var server = new Server(command, data, "/")) {
                seconds[i] = server.secondsToFirstPage;
            }
        }
        Arrays.sort(seconds);
        return seconds[STARTS / 2];
    }
}
