package org.wardmote.bench.messaging;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// The mail server that takes everything, as a process of its own that can be asked what it got.
final class Taking implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter questions;
    private final int port;

    Taking() throws IOException {
        process = new ProcessBuilder(command())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        questions = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
        port = Integer.parseInt(answers.readLine());
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Sink.class.getName());
    }

    int port() {
        return port;
    }

    long count() {
        return ask("count");
    }

    long twice() {
        return ask("twice");
    }

    long octets() {
        return ask("octets");
    }

    void forget() {
        ask("forget");
    }

    /// In milliseconds of the epoch; 0: nothing yet.
    long firstFor(String address) {
        return ask(address);
    }

    private synchronized long ask(String what) {
        try {
            questions.println(what);
            return Long.parseLong(answers.readLine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}
