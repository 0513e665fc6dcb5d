package org.wardmote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/// The packaged program: filled, loaded, weighed, started again and again.
final class Program {

    static final Path JAR = Path.of("target/wardmote.jar");

    private final Settings settings;
    private final Figures figures;

    Program(Settings settings, Figures figures) {
        this.settings = settings;
        this.figures = figures;
    }

    void measure() throws IOException, InterruptedException {
        if (!Files.exists(JAR)) {
            figures.skip("the packaged program, since there is no " + JAR + "; bin/build makes it");
            return;
        }
        // PostgreSQL may run as another user, who must be able to enter.
        var entered = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x"));
        var home = Files.createTempDirectory("wardmote-bench", entered);
        if (!Machine.canPin()) figures.skip("keeping program and load apart: there is no taskset, or one core only");
        try {
            measure(home.resolve("data"));
            new ServingAnswers(settings, figures, home.resolve("demonstration")).measure();
        } finally {
            delete(home);
        }
    }

    private void measure(Path data) throws IOException, InterruptedException {
        var london = settings.data().flatMap(LondonFiles::find);
        if (london.isPresent()) new Imports(figures, data).measure(london.get());
        else figures.skip("imports and postcodes: no London (--data DIR); the demonstration is measured");
        new Serving(settings, figures, data).measure(london);
        new Starts(figures, data).measure();
    }

    private static void delete(Path home) throws IOException {
        try (var all = Files.walk(home)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        }
    }
}
