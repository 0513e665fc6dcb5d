package org.wardmote.platform.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The PostgreSQL that some other program runs on a directory: how the command line reaches it without starting its
/// own.
///
/// @param port on 127.0.0.1
/// @param superuserPassword of the superuser `postgres`
/// @param applicationPassword set aside for the role that serves
public record RunningPostgres(int port, String superuserPassword, String applicationPassword) {
    /// The server that takes connections on this directory now, if one does.
    ///
    /// @throws CannotStart if there is one and this user may not read its passwords
    public static Optional<RunningPostgres> find(Path directory) {
        if (!Files.isDirectory(directory)) {
            return Optional.empty();
        }
        var home = Home.at(directory);
        return Postmaster.find(home.data())
                .filter(Postmaster::isReady)
                .filter(postmaster -> postmaster.runsOn(home.data()))
                .map(postmaster -> at(postmaster.port(), Passwords.read(home)));
    }

    private static RunningPostgres at(int port, Passwords passwords) {
        return new RunningPostgres(port, passwords.superuser(), passwords.application());
    }

    /// Names the port only: a password has no business in a log.
    @Override
    public String toString() {
        return "PostgreSQL on port " + port;
    }
}
