package org.wardmote.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Directories on which PostgreSQL has run before: copies of one, which is quicker than as many first starts.
final class Homes {
    private static final Path MADE = make();

    private Homes() {}

    static void fill(Path home) {
        var copied = Command.run(
                "sh",
                "-c",
                "cp -al \"$1\"/program-* \"$2\" && cp -a \"$1\"/postgres \"$1\"/*-password \"$2\"",
                "copy",
                MADE.toString(),
                home.toString());
        assertThat(copied.succeeded()).as(copied.output()).isTrue();
    }

    private static Path make() {
        try {
            var home = Files.createTempDirectory("wardmote-home");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(home)));
            EmbeddedPostgres.start(home).close();
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path home) {
        try {
            Trees.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
