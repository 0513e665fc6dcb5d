package org.wardmote.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.wardmote.Program;

/// The packaged program with its demonstration on a data directory of its own: started once for all stories of
/// visitors, stopped when the tests end. `WARDMOTE_JOURNEY` names one that runs already, for whoever writes
/// journeys.
final class RunningProgram {

    private static final String ADDRESS = start();

    static String address() {
        return ADDRESS;
    }

    private static String start() {
        var running = System.getenv("WARDMOTE_JOURNEY");
        if (running != null) return running;
        if (!Program.isPackaged()) throw new IllegalStateException("Journeys need target/wardmote.jar: bin/build");
        var program = Program.serve(Program.freePort(), Map.of("WARDMOTE_DATA", home().toString()));
        Runtime.getRuntime().addShutdownHook(new Thread(program::close));
        return program.url();
    }

    private static Path home() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target", "journeys")), "data")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunningProgram() {}
}
