package org.wardmote.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The files of this project, as they lie in the working tree. Tests run with its root as the current directory.
final class Tree {

    static final Path JAVA = Path.of("src/main/java");
    static final Path TESTS = Path.of("src/test/java");
    static final Path TEMPLATES = Path.of("src/main/jte");
    static final Path MESSAGES = Path.of("src/main/resources/messages");
    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private static final Set<String> NOT_OURS = Set.of(".git", "target", "data", "node_modules", ".idea", ".vscode");

    /// @param ending how the file's name ends, such as `.java`; empty for all
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) return List.of();
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .filter(Tree::isOurs)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Everything that git keeps or would keep; without git, everything that is not obviously made by a build.
    static List<Path> kept() {
        try {
            var git = new ProcessBuilder("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() == 0 && !listed.isEmpty())
                return Arrays.stream(listed.split("\0"))
                        .map(Path::of)
                        .filter(Files::isRegularFile)
                        .sorted()
                        .toList();
        } catch (IOException e) {
            return walked();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return walked();
    }

    private static List<Path> walked() {
        return files(Path.of(""), "");
    }

    private static boolean isOurs(Path file) {
        return Stream.iterate(file, at -> at != null, Path::getParent)
                .noneMatch(at -> NOT_OURS.contains(String.valueOf(at.getFileName())));
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /// `src/main/java/org/wardmote/area/team/Posts.java` is of the module `area`; the base package's own files of
    /// none.
    static String module(Path file) {
        var root = file.startsWith(TEMPLATES) ? TEMPLATES : JAVA.resolve("org/wardmote");
        var below = root.relativize(file);
        return below.getNameCount() > 1 ? below.getName(0).toString() : "";
    }

    private Tree() {}
}
