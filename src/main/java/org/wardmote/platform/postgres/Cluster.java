package org.wardmote.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// The data of one PostgreSQL.
///
/// It is made under another name and renamed when whole, so that one that exists is complete. Afterwards only
/// PostgreSQL writes in it.
final class Cluster {
    static final String MAJOR = "18";

    private final Home home;

    Cluster(Home home) {
        this.home = home;
    }

    boolean exists() {
        return Files.exists(versionFile());
    }

    private Path versionFile() {
        return home.data().resolve("PG_VERSION");
    }

    /// PostgreSQL of one major version cannot read the files of another, and says so in words that help nobody.
    void checkVersion() {
        if (exists() && !version().equals(MAJOR)) {
            throw new CannotStart(
                    "%s was written by PostgreSQL %s and this Wardmote brings PostgreSQL %s; export with the Wardmote that wrote it and import here, or set WARDMOTE_DATA to a new directory."
                            .formatted(home.data(), version(), MAJOR));
        }
    }

    private String version() {
        try {
            return Files.readString(versionFile()).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    versionFile()
                            + " cannot be read; start Wardmote as the user who owns it, or set WARDMOTE_DATA to"
                            + " another directory.",
                    e);
        }
    }

    void make(Binaries binaries, Identity identity, Passwords passwords) {
        try {
            Trees.delete(home.dataInTheMaking());
            Files.createDirectory(home.dataInTheMaking());
            initialise(binaries, identity, passwords.superuser());
            Files.move(home.dataInTheMaking(), home.data(), StandardCopyOption.ATOMIC_MOVE);
            home.settle();
        } catch (IOException e) {
            throw home.notWritable(e);
        }
    }

    private void initialise(Binaries binaries, Identity identity, String password) throws IOException {
        identity.own(home.dataInTheMaking(), PosixFilePermissions.fromString("rwx------"));
        var passwordFile = home.root().resolve("initial-password");
        try {
            Passwords.write(passwordFile, password);
            identity.own(passwordFile, PosixFilePermissions.fromString("rw-------"));
            initdb(binaries, identity, passwordFile);
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }

    private void initdb(Binaries binaries, Identity identity, Path passwordFile) {
        var words = new ArrayList<>(identity.prefix());
        words.add(binaries.initdb().toString());
        words.addAll(List.of("-D", home.dataInTheMaking().toString(), "-U", "postgres"));
        words.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + passwordFile, "--no-instructions"));
        words.addAll(List.of("-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        var answer = Command.run(words);
        if (!answer.succeeded()) {
            throw Failure.of("PostgreSQL could not make its data in " + home.root(), answer.output(), home);
        }
    }
}
