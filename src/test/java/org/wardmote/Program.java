package org.wardmote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// The packaged program as people run it: a process of its own, with its own data directory and port.
public final class Program implements AutoCloseable {

    private static final Path JAR = Path.of("target", "wardmote.jar").toAbsolutePath();
    /// Generous: a busy machine makes nothing fail here.
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final Process process;
    private final Path log;
    private final int port;

    private Program(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    public static boolean isPackaged() {
        return Files.isRegularFile(JAR);
    }

    /// Starts the platform and returns at once.
    public static Program launch(int port, Map<String, String> environment) {
        try {
            var log = Files.createTempFile("wardmote", ".log");
            return new Program(start(port, environment, log, List.of()), log, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Starts the platform and waits until it is ready.
    public static Program serve(int port, Map<String, String> environment) {
        var program = launch(port, environment);
        program.awaitReady();
        return program;
    }

    /// Runs one verb of the command line to its end.
    public static Done command(Map<String, String> environment, String... words) {
        try {
            var log = Files.createTempFile("wardmote", ".log");
            var process = start(0, environment, log, List.of(words));
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                throw new AssertionError(Files.readString(log));
            return new Done(process.exitValue(), Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public record Done(int status, String said) {}

    private static Process start(int port, Map<String, String> environment, Path log, List<String> words)
            throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = new ArrayList<>(List.of(java, "-Xmx256m", "-jar", JAR.toString()));
        command.addAll(words);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("WARDMOTE_"));
        builder.environment().put("PORT", String.valueOf(port));
        builder.environment().putAll(environment);
        return builder.start();
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) {
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(url() + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Waits for the program to end by itself.
    public Done await() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new AssertionError(said());
            return new Done(process.exitValue(), said());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (!said().contains("Wardmote is ready")) {
            if (!process.isAlive() || System.nanoTime() > until)
                throw new AssertionError("It did not start:\n" + said());
            pause();
        }
    }

    public static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As a service manager does.
    public Done stop() {
        process.destroy();
        return await();
    }

    /// As a power cut does.
    public void kill() {
        process.destroyForcibly();
        await();
    }

    @Override
    public void close() {
        process.destroy();
        await();
    }
}
