package org.wardmote.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// A [Host] in a process and a session of its own, with Ctrl-C as a terminal gives it.
final class HostProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final String said;

    private HostProcess(Process process, String said) {
        this.process = process;
        this.said = said;
    }

    static HostProcess start(Path home) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        "setsid",
                        "env",
                        "--default-signal=INT",
                        java,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Host.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream())).readLine();
        return new HostProcess(process, said == null ? "" : said);
    }

    /// The line it printed.
    String said() {
        return said;
    }

    int port() {
        assertThat(said).containsOnlyDigits();
        return Integer.parseInt(said);
    }

    void typeEnter() throws IOException, InterruptedException {
        process.getOutputStream().close();
        awaitEnd();
    }

    void signal(String name) throws InterruptedException {
        Command.run("sh", "-c", "kill -" + name + " " + process.pid());
        awaitEnd();
    }

    /// A terminal sends it to every process of the group.
    void pressControlC() throws InterruptedException {
        Command.run("sh", "-c", "kill -INT -" + process.pid());
        awaitEnd();
    }

    /// Its keeper dies with it and can stop nothing, as when a whole session is killed.
    void killWithKeeper() throws InterruptedException {
        process.descendants()
                .filter(child -> !child.info().command().orElse("").endsWith("postgres"))
                .forEach(ProcessHandle::destroyForcibly);
        signal("KILL");
    }

    int status() {
        return process.exitValue();
    }

    void awaitEnd() throws InterruptedException {
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
