package org.wardmote.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// The packaged program with its demonstration, in a process of its own on a data directory of its own: started
/// once for all journeys, stopped when the tests end. `WARDMOTE_JOURNEY` names one that runs already, for whoever
/// writes journeys.
final class RunningProgram {

    private static final Path JAR = Path.of("target", "wardmote.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ADDRESS = start();

    static String address() {
        return ADDRESS;
    }

    private static String start() {
        var running = System.getenv("WARDMOTE_JOURNEY");
        if (running != null) return running;
        try {
            return startPackaged();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String startPackaged() throws IOException {
        if (!Files.exists(JAR)) throw new IllegalStateException("Journeys need " + JAR + ": mvn package");
        var home = Files.createTempDirectory(Files.createDirectories(Path.of("target", "journeys")), "data");
        var log = home.resolveSibling(home.getFileName() + ".log").toFile();
        var port = freePort();
        var command = new ProcessBuilder(java(), "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(log);
        command.environment().put("PORT", String.valueOf(port));
        command.environment().put("WARDMOTE_DATA", home.toString());
        command.environment().remove("WARDMOTE_OPERATOR");
        command.environment().remove("WARDMOTE_DATABASE_URL");
        var process = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        var address = "http://localhost:" + port;
        waitUntilReady(address, process, log.toPath());
        return address;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void waitUntilReady(String address, Process process, Path log) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!isReady(address)) {
            if (!process.isAlive() || Instant.now().isAfter(end))
                throw new IllegalStateException("The program did not start:\n" + Files.readString(log));
            pause();
        }
    }

    private static boolean isReady(String address) {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address + "/health")).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        process.onExit().join();
    }

    private RunningProgram() {}
}
