package org.wardmote.platform.postgres;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;

/// The PostgreSQL program, unpacked once beside the data.
///
/// It is unpacked under another name, tried, and then renamed, so that a half-unpacked program is never used. The
/// directory is named after the size of the archive: another archive, another directory.
record Binaries(Path directory) {
    private static final String UNPACKED = "program-";
    private static final String UNPACKING = "unpacking";

    static Binaries unpack(Home home) {
        var archive = archive();
        try {
            var directory =
                    home.root().resolve(UNPACKED + archive.openConnection().getContentLengthLong());
            if (!Files.isDirectory(directory)) {
                Trees.deleteNamed(home.root(), UNPACKING);
                unpack(archive, Files.createTempDirectory(home.root(), UNPACKING), directory);
                Trees.deleteNamedExcept(home.root(), UNPACKED, directory);
                home.settle();
            }
            return new Binaries(directory);
        } catch (IOException e) {
            throw home.notWritable(e);
        }
    }

    private static URL archive() {
        return archive(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static URL archive(String system, String processor) {
        var archive = Binaries.class.getResource(archiveName(system, processor));
        if (archive == null) {
            throw new CannotStart(
                    "Wardmote brings no PostgreSQL for this kind of machine (%s, %s); install PostgreSQL 18 and set WARDMOTE_DATABASE_URL to it."
                            .formatted(system, processor));
        }
        return archive;
    }

    static String archiveName(String system, String processor) {
        var kind = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : system.toLowerCase(Locale.ROOT);
        var cpu = switch (processor) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> processor;
        };
        return "/postgres-" + kind + "-" + cpu + ".txz";
    }

    private static void unpack(URL archive, Path unpacking, Path directory) throws IOException {
        try (var in = archive.openStream()) {
            Archive.unpack(in, unpacking);
        }
        Trees.openToAll(unpacking);
        checkRuns(new Binaries(unpacking));
        Files.move(unpacking, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void checkRuns(Binaries binaries) {
        var answer = Command.run(binaries.postgres().toString(), "--version");
        if (!answer.succeeded()) {
            throw new CannotStart(
                    "The PostgreSQL that Wardmote brings cannot run in %s (%s); set WARDMOTE_DATA to a directory where programs may run, or install PostgreSQL 18 and set WARDMOTE_DATABASE_URL to it."
                            .formatted(binaries.directory.getParent(), answer.lastLine()));
        }
    }

    Path postgres() {
        return directory.resolve("bin/postgres");
    }

    Path initdb() {
        return directory.resolve("bin/initdb");
    }
}
