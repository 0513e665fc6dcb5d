package org.wardmote.platform.postgres;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/// A PostgreSQL on a directory of ours.
///
/// It begins with [#start], ends with [#close], and ends too when this program does: by SIGTERM, by Ctrl-C, by a
/// crash or by kill -9. Should it survive all that, the next start on the same directory ends it first.
///
/// It registers no shutdown hook, because hooks run side by side and PostgreSQL must outlast whatever still uses
/// it: the owner calls [#close] last.
public final class EmbeddedPostgres implements AutoCloseable {
    private final HomeLock lock;
    private final Keeper keeper;
    private final Passwords passwords;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedPostgres(HomeLock lock, Keeper keeper, Passwords passwords) {
        this.lock = lock;
        this.keeper = keeper;
        this.passwords = passwords;
    }

    /// Starts PostgreSQL on this directory and returns when it takes connections.
    ///
    /// The first start unpacks the program and makes an empty cluster.
    ///
    /// @throws CannotStart with the sentence for the person at the keyboard
    public static EmbeddedPostgres start(Path directory) {
        var home = Home.open(directory);
        var lock = HomeLock.take(home);
        try {
            return startLocked(home, lock);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedPostgres startLocked(Home home, HomeLock lock) {
        var cluster = new Cluster(home);
        cluster.checkVersion();
        DiskSpace.check(home, cluster.exists());
        var binaries = Binaries.unpack(home);
        var identity = Identity.choose(home, binaries);
        var passwords = cluster.exists() ? Passwords.read(home) : Passwords.make(home);
        if (!cluster.exists()) {
            cluster.make(binaries, identity, passwords);
        }
        Orphan.end(home);
        return new EmbeddedPostgres(lock, Keeper.start(home, binaries, identity), passwords);
    }

    /// The port on 127.0.0.1, which is the only address it listens on.
    public int port() {
        return keeper.port();
    }

    /// The password of the superuser `postgres`: for migrations and roles, never for serving.
    public String superuserPassword() {
        return passwords.superuser();
    }

    /// A password set aside for the role that serves. Making that role is its owner's work.
    public String applicationPassword() {
        return passwords.application();
    }

    /// Ends PostgreSQL in good order and gives the directory back. A second call does nothing.
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        try (lock) {
            keeper.close();
        }
    }
}
