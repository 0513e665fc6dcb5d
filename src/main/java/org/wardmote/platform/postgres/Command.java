package org.wardmote.platform.postgres;

import java.io.File;
import java.io.IOException;
import java.util.List;

/// A short command, run to its end.
///
/// @param status as the command gave it; -1 where it could not be run at all
/// @param output what it printed, errors among it
record Command(int status, String output) {
    static Command run(String... words) {
        return run(List.of(words));
    }

    static Command run(List<String> words) {
        try {
            var process = prepare(words).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes());
            return new Command(process.waitFor(), output);
        } catch (IOException e) {
            return new Command(-1, String.valueOf(e.getMessage()).replaceFirst("^Cannot run program .*?\\): ", ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Command(-1, "interrupted");
        }
    }

    /// PostgreSQL listens to many variables (`PGDATA`, `PGPORT`, `LC_ALL`, …): what a person has set for an other
    /// server must not reach this one.
    static ProcessBuilder prepare(List<String> words) {
        var builder = new ProcessBuilder(words).directory(new File("/")).redirectErrorStream(true);
        builder.environment().keySet().retainAll(List.of("PATH"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    boolean succeeded() {
        return status == 0;
    }

    String lastLine() {
        return output.isBlank()
                ? "it says nothing"
                : output.strip().lines().toList().getLast();
    }
}
