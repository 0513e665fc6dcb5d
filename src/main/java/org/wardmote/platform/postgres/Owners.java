package org.wardmote.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/// Users by number: in a container a number often has no name.
final class Owners {
    private Owners() {}

    /// The user this program runs as: the kernel shows each process its own directory as owned by that user.
    static int self() {
        return of(Path.of("/proc/self")).orElseGet(() -> "root".equals(System.getProperty("user.name")) ? 0 : -1);
    }

    static OptionalInt of(Path path) {
        try {
            return OptionalInt.of((int) Files.getAttribute(path, "unix:uid"));
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }
}
