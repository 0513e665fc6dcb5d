package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceTests {

    @Test
    void filesAreShortFinishedAndAtHomeAnywhere() {
        assertThat(Tree.kept().stream().flatMap(file -> Sources.offences(file, Tree.bytes(file)).stream()))
                .isEmpty();
    }

    @Test
    void publicTypesOfAnalyticPackagesAreExplained() {
        var analytic = Stream.of("area/geometry", "figure")
                .flatMap(folder -> Tree.files(Tree.JAVA.resolve("org/wardmote").resolve(folder), ".java").stream());
        assertThat(analytic.flatMap(file -> Sources.unexplained(file, Tree.read(file)).stream()))
                .isEmpty();
    }

    @Test
    void plantedOffencesAreFoundOut() {
        var todo = "TO" + "DO";
        assertThat(offences("src/main/java/X.java", "x\n".repeat(201) + "// " + todo + "\n"))
                .containsExactly(
                        "src/main/java/X.java has 202 lines; split before 200", "src/main/java/X.java says " + todo);
        assertThat(offences(
                        "docs/x.md",
                        "See /ho" + "me/somebody/x at http" + "://strange.host.io/ and https://www.gov.uk/"))
                .containsExactly(
                        "docs/x.md names the path /ho" + "me/somebody", "docs/x.md names the host strange.host.io");
        assertThat(offences("bin/x", "#!/bin/sh\necho\n")).containsExactly("bin/x has no line that begins with # DOC:");
        assertThat(offences("package-lock.json", "\"resolved\": \"https://mirror.example.org/x.tgz\""))
                .containsExactly("package-lock.json takes packages from somewhere else than npm's registry");
        assertThat(Sources.offences(Path.of("docs/x.png"), new byte[200_001]))
                .containsExactly("docs/x.png is binary and has 200001 bytes");
        assertThat(Sources.unexplained(Path.of("X.java"), "package x;\n\npublic final class X {}\n"))
                .containsExactly("X.java: X");
        assertThat(Sources.unexplained(Path.of("X.java"), "/// An X.\n@Deprecated\npublic final class X {}\n"))
                .isEmpty();
    }

    private static List<String> offences(String file, String text) {
        return Sources.offences(Path.of(file), text.getBytes(StandardCharsets.UTF_8));
    }
}
