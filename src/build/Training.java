import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// Trains Java's ahead-of-time cache: starts the unpacked program on an empty directory and a free port, reads public
/// pages as a visitor would, and stops it; Java then writes what it saw to `wardmote.aot` beside the program.
///
/// `java Training.java JAVA-OPTIONS-FILE PROGRAM-DIRECTORY EMPTY-DIRECTORY`
class Training {
    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Duration TO_WRITE = Duration.ofMinutes(5);
    private static final int PAGES = 150;
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final List<String> FIRST = List.of(
            "/", "/find?q=Camden", "/areas", "/health", "/policeuk/forces", "/api/v1/places?lat=51.5033&lng=-0.1195");

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Process program;
    private final Path log;
    private final int port;

    private Training(Path options, Path installed, Path scratch) throws IOException {
        port = freePort();
        log = scratch.resolve("training.log");
        program = start(options, installed, scratch);
    }

    public static void main(String[] words) throws Exception {
        var installed = Path.of(words[1]).toAbsolutePath();
        var training = new Training(Path.of(words[0]), installed, Path.of(words[2]).toAbsolutePath());
        Runtime.getRuntime().addShutdownHook(new Thread(training.program::destroy));
        training.awaitStart();
        training.visit();
        training.stop(installed.resolve("wardmote.aot"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Process start(Path options, Path installed, Path scratch) throws IOException {
        var builder = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:AOTCacheOutput=" + installed.resolve("wardmote.aot"),
                "@" + options,
                "-jar",
                installed.resolve("wardmote.jar").toString());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("WARDMOTE_") || name.equals("JAVA_TOOL_OPTIONS"));
        environment.put("PORT", Integer.toString(port));
        environment.put("WARDMOTE_DATA", scratch.resolve("data").toString());
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private void awaitStart() throws Exception {
        var end = System.nanoTime() + TO_START.toNanos();
        while (read("/").isEmpty()) {
            if (!program.isAlive() || System.nanoTime() > end) {
                throw failed("The program did not start for its training");
            }
            Thread.sleep(100);
        }
    }

    private void visit() throws InterruptedException {
        var seen = new LinkedHashSet<>(FIRST);
        var next = new ArrayDeque<>(FIRST);
        for (var visited = 0; visited < PAGES && !next.isEmpty(); visited++) {
            for (var links = LINK.matcher(read(next.remove())); links.find(); ) {
                var link = links.group(1).replace("&amp;", "&");
                if (seen.add(link)) {
                    next.add(link);
                }
            }
        }
    }

    /// Empty where nobody answers.
    private String read(String path) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(30))
                    .build();
            return client.send(request, BodyHandlers.ofString()).body();
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }

    /// Java writes its cache after the program has ended in good order.
    private void stop(Path cache) throws Exception {
        program.destroy();
        if (!program.waitFor(TO_WRITE.toSeconds(), TimeUnit.SECONDS) || !Files.exists(cache)) {
            throw failed("Java wrote no cache after the training");
        }
    }

    private IllegalStateException failed(String what) throws IOException {
        var lines = Files.readAllLines(log);
        return new IllegalStateException(what + ":\n" + String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size())));
    }
}
