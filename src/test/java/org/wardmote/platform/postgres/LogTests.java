package org.wardmote.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTests {
    @TempDir
    private Path directory;

    @Test
    void stopsGrowingAtItsLimit() throws Exception {
        var home = Home.open(directory);
        var full = new byte[(int) Log.LIMIT + 1];
        Files.write(home.log(), full);
        try (var log = Log.open(home)) {
            assertThat(home.log()).isEmptyFile();
            assertThat(directory.resolve("postgres.log.1")).hasSize(full.length);
            Files.writeString(home.log(), "FATAL:  new\n");
            assertThat(log.sinceStart()).isEqualTo("FATAL:  new\n");
        }
    }

    @Test
    void emptiesUnderTheHandsOfWhoeverWrites() throws Exception {
        var home = Home.open(directory);
        try (var log = Log.open(home)) {
            var writer = new ProcessBuilder("sh", "-c", "head -c 9000000 /dev/zero; read -r _; echo later")
                    .redirectOutput(log.append())
                    .start();
            assertThat(Waiting.until(() -> home.log().toFile().length() == 9_000_000, Duration.ofMinutes(1)))
                    .isTrue();
            Log.trim(home.log());
            writer.outputWriter().append("go\n").close();
            assertThat(writer.waitFor()).isZero();
            assertThat(home.log()).hasContent("later");
        }
    }
}
