package org.wardmote.area;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.wardmote.importing.ImportFile;

/// Real data of London, which stays out of the project. Tests that need it are skipped where it is not at hand.
public final class SharedData {

    public static ImportFile file(String name) {
        return ImportFile.at(path(name));
    }

    public static Path path(String name) {
        var root = Optional.ofNullable(System.getProperty("WARDMOTE_SHARED"))
                .or(() -> Optional.ofNullable(System.getenv("WARDMOTE_SHARED")))
                .orElse("../shared");
        var path = Path.of(root, "data", name);
        assumeTrue(Files.isReadable(path), "Skipped: there is no " + path + "; set WARDMOTE_SHARED to where it is");
        return path;
    }

    private SharedData() {}
}
