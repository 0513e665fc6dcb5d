package org.wardmote.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the first process of a PostgreSQL says of itself in `postmaster.pid`.
///
/// A power cut leaves the file behind, with `ready` in it and a number that may by now be any process's: it is
/// believed only as far as [#runsOn] confirms it.
///
/// @param pid its process number
/// @param port where it listens
/// @param isReady whether it said that it takes connections
record Postmaster(long pid, int port, boolean isReady) {
    private static final int LINES = 8;

    static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// Empty too while the file is still being written.
    static Optional<Postmaster> find(Path data) {
        try {
            return parse(Files.readAllLines(file(data), StandardCharsets.UTF_8));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Postmaster> parse(List<String> lines) {
        if (lines.size() < 4) {
            return Optional.empty();
        }
        var pid = Long.parseLong(lines.get(0).strip());
        var port = Integer.parseInt(lines.get(3).strip());
        return Optional.of(new Postmaster(
                pid, port, lines.size() >= LINES && lines.get(LINES - 1).strip().equals("ready")));
    }

    /// Whether a process of this number lives, and is a PostgreSQL on this very directory.
    boolean runsOn(Path data) {
        try {
            var words = List.of(
                    Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1)
                            .split("\0"));
            return words.getFirst().endsWith("postgres") && words.contains(asSeen(data));
        } catch (IOException e) {
            return runsWithoutProc();
        }
    }

    private static String asSeen(Path data) {
        return new String(data.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private boolean runsWithoutProc() {
        return !Files.exists(Path.of("/proc/self"))
                && ProcessHandle.of(pid)
                        .flatMap(process -> process.info().command())
                        .filter(command -> command.endsWith("postgres"))
                        .isPresent();
    }

    boolean isChildOf(Process parent) {
        return ProcessHandle.of(pid)
                .flatMap(ProcessHandle::parent)
                .filter(found -> found.pid() == parent.pid())
                .isPresent();
    }

    /// `kill` is a word of the shell itself: small machines have no such program.
    void signal(String name) {
        Command.run("sh", "-c", "kill -" + name + " " + pid);
    }
}
