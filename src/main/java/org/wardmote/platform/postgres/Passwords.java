package org.wardmote.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// Two generated passwords, each in a file that only its owner can read: the superuser's, and one for the role that
/// serves.
///
/// They are made before the cluster, and the superuser's is given to the cluster when it is made.
record Passwords(String superuser, String application) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    /// For a cluster that is about to be made. Those of an earlier attempt are used again.
    static Passwords make(Home home) {
        try {
            for (var file : List.of(superuserFile(home), applicationFile(home))) {
                if (!Files.exists(file)) {
                    write(file, generated());
                }
            }
        } catch (IOException e) {
            throw home.notWritable(e);
        }
        return read(home);
    }

    /// For a cluster that exists: a password that is lost cannot be made up again.
    static Passwords read(Home home) {
        return new Passwords(read(superuserFile(home)), read(applicationFile(home)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (NoSuchFileException e) {
            throw new CannotStart(
                    "The password file " + file + " is missing; bring it back from a backup of the data directory.", e);
        } catch (IOException e) {
            throw new CannotStart(
                    "The password file " + file + " cannot be read; run this as the user who runs Wardmote.", e);
        }
    }

    private static Path superuserFile(Home home) {
        return home.root().resolve("superuser-password");
    }

    private static Path applicationFile(Home home) {
        return home.root().resolve("application-password");
    }

    private static String generated() {
        var secret = new byte[BYTES];
        RANDOM.nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    /// By rename, so that a crash leaves the whole password or none.
    static void write(Path file, String password) throws IOException {
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, password + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /// Passwords stay out of logs.
    @Override
    public String toString() {
        return "Passwords";
    }
}
