package org.wardmote.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The directory that outlives the program (`WARDMOTE_DATA`), and what lies where in it.
record Home(Path root) {
    /// Makes the directory if need be. Its path is made real, so that the same directory by another name is the
    /// same home.
    static Home open(Path directory) {
        try {
            Files.createDirectories(directory);
            return new Home(directory.toRealPath());
        } catch (IOException e) {
            throw new CannotStart(
                    "The data directory " + directory.toAbsolutePath()
                            + " cannot be made or read; give this user the right to it, or set WARDMOTE_DATA to"
                            + " another directory.",
                    e);
        }
    }

    /// The directory as it is: nothing is made.
    static Home at(Path directory) {
        try {
            return new Home(directory.toRealPath());
        } catch (IOException e) {
            return new Home(directory.toAbsolutePath());
        }
    }

    Path lock() {
        return root.resolve("lock");
    }

    Path data() {
        return root.resolve("postgres");
    }

    Path dataInTheMaking() {
        return root.resolve("postgres.new");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    CannotStart notWritable(IOException cause) {
        if (Failure.isFullDisk(String.valueOf(cause.getMessage()))) {
            return Failure.fullDisk(this);
        }
        return new CannotStart(
                "This user cannot write to the data directory %s (%s); give them the right to, or set WARDMOTE_DATA to another directory."
                        .formatted(root, cause.getMessage()),
                cause);
    }

    /// Makes what was just renamed here survive a power cut.
    void settle() throws IOException {
        try (var directory = FileChannel.open(root, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }
}
