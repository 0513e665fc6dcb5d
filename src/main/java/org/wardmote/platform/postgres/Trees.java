package org.wardmote.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;

/// Directories and everything below them.
final class Trees {
    private Trees() {}

    static void deleteNamed(Path parent, String prefix) throws IOException {
        for (var tree : named(parent, prefix)) {
            delete(tree);
        }
    }

    static void deleteNamedExcept(Path parent, String prefix, Path kept) throws IOException {
        for (var tree : named(parent, prefix)) {
            if (!tree.equals(kept)) {
                delete(tree);
            }
        }
    }

    private static List<Path> named(Path parent, String prefix) throws IOException {
        try (var children = Files.list(parent)) {
            return children.filter(child -> child.getFileName().toString().startsWith(prefix))
                    .toList();
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (var all = Files.walk(tree)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /// Everybody may read it and run what is in it, whatever the umask was: PostgreSQL may run as somebody else.
    static void openToAll(Path tree) throws IOException {
        try (var all = Files.walk(tree)) {
            for (var path : all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
