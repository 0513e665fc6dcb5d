package org.wardmote.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// As whom PostgreSQL runs.
///
/// An ordinary user runs it as themselves. It refuses to run as root; there the best way is a user namespace in
/// which root is nobody, so that every file stays root's own. Where namespaces are forbidden (in most containers)
/// it runs as the user `nobody`, who must be able to reach the directory. Data that exist keep the owner they have.
///
/// @param prefix the words before a command that make it run so
/// @param owner the number of the user who must own the data, or the number of this program's own user
record Identity(List<String> prefix, int owner) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;

    static Identity choose(Home home, Binaries binaries) {
        var identity = choose(home, Owners.self(), Owners.of(home.data()).orElse(-1));
        identity.checkReaches(home, binaries);
        return identity;
    }

    private static Identity choose(Home home, int self, int owner) {
        if (self != ROOT) {
            return ordinary(home, self, owner);
        }
        if (owner > ROOT) {
            return user(owner);
        }
        if (Command.run("unshare", "-U", "true").succeeded()) {
            return new Identity(List.of("unshare", "-U"), ROOT);
        }
        if (owner == ROOT) {
            throw new CannotStart(
                    "%s belongs to root, PostgreSQL refuses to run as root, and this machine allows root no user namespace; give the data away with: chown -R %d %s"
                            .formatted(home.data(), NOBODY, home.data()));
        }
        return user(NOBODY);
    }

    private static Identity ordinary(Home home, int self, int owner) {
        if (owner >= ROOT && owner != self) {
            throw new CannotStart(
                    "%s belongs to another user (number %d); start Wardmote as that user, or set WARDMOTE_DATA to another directory."
                            .formatted(home.data(), owner));
        }
        return new Identity(List.of(), self);
    }

    private static Identity user(int number) {
        if (!Command.run("setpriv", "--version").succeeded()) {
            throw new CannotStart(
                    "PostgreSQL refuses to run as root and this machine lacks setpriv, which would let it run as"
                            + " somebody else; start Wardmote as an ordinary user, or install the package util-linux.");
        }
        return new Identity(List.of("setpriv", "--reuid=" + number, "--regid=" + number, "--clear-groups"), number);
    }

    private void checkReaches(Home home, Binaries binaries) {
        var words = new ArrayList<>(prefix);
        words.addAll(List.of("test", "-x", binaries.postgres().toString()));
        if (!Command.run(words).succeeded()) {
            throw new CannotStart(
                    "PostgreSQL runs as user number %d here, who cannot reach or run %s; start Wardmote as an ordinary user, or set WARDMOTE_DATA to a directory that others can enter, such as /var/lib/wardmote."
                            .formatted(owner, binaries.postgres()));
        }
    }

    /// Gives a file of ours to this identity, with these rights.
    void own(Path path, Set<PosixFilePermission> rights) throws IOException {
        Files.setPosixFilePermissions(path, rights);
        if (owner != Owners.self()) {
            Files.setAttribute(path, "unix:uid", owner);
        }
    }
}
