package org.wardmote.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// A program under measurement: started, waited for, asked about itself, stopped.
final class Server implements AutoCloseable {

    private static final Duration TO_START = Duration.ofMinutes(3);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    final int port;
    final double secondsToFirstPage;
    private final Process process;
    private final Path log;
    private String lastAnswer = "nothing";

    /// @param firstPage what must answer before it counts as started
    Server(List<String> command, Path data, String firstPage) throws IOException, InterruptedException {
        port = Java.freePort();
        log = Files.createTempFile("wardmote-bench", ".log");
        var began = System.nanoTime();
        process = start(command, data);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        await(firstPage, began);
        secondsToFirstPage = (System.nanoTime() - began) / 1e9;
    }

    private Process start(List<String> command, Path data) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("WARDMOTE_") || name.equals("JAVA_TOOL_OPTIONS"));
        environment.put("PORT", String.valueOf(port));
        environment.put("WARDMOTE_DATA", data.toString());
        return builder.start();
    }

    private void await(String firstPage, long began) throws IOException, InterruptedException {
        while (!answers(firstPage)) {
            if (!process.isAlive()) throw new IOException("The program ended at once:\n" + Files.readString(log));
            if (System.nanoTime() - began > TO_START.toNanos()) {
                close();
                throw new IOException(
                        "The program answered " + lastAnswer + " to " + firstPage + ":\n" + Files.readString(log));
            }
            Thread.sleep(10);
        }
    }

    private boolean answers(String path) {
        try (var connection = new Connection(port)) {
            var status = connection.send(Request.get(path));
            lastAnswer = String.valueOf(status);
            return status == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /// What the pattern's first group stands for in a page.
    String read(String path, Pattern wanted) throws IOException {
        try (var connection = new Connection(port)) {
            connection.send(Request.get(path));
            var found = wanted.matcher(new String(connection.body(), StandardCharsets.UTF_8));
            if (!found.find()) throw new IOException("There is no " + wanted + " on " + path);
            return found.group(1);
        }
    }

    double cpuSeconds() throws IOException {
        return Machine.cpuSeconds(process.toHandle());
    }

    /// Kilobytes of heap in use after a full collection.
    long heapAfterCollection() throws IOException, InterruptedException {
        ask("GC.run");
        var heap = ask("GC.heap_info").replaceFirst("(?s)Metaspace.*", "");
        return USED.matcher(heap)
                .results()
                .mapToLong(used -> Long.parseLong(used.group(1)))
                .sum();
    }

    private String ask(String what) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(Java.tool("jcmd"), String.valueOf(process.pid()), what)
                .redirectErrorStream(true)
                .start();
        var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor(30, TimeUnit.SECONDS);
        return said;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
        log.toFile().delete();
    }
}
