package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// `docs/requirements.md` is written by hand; what it claims is checked here as far as a program can.
class RequirementsTests {

    private static final Path DOCUMENT = Path.of("docs/requirements.md");
    private static final List<String> GROUPS = List.of(
            "PLACE",
            "TEAM",
            "LEDGER",
            "PLATFORM",
            "EQUAL",
            "PRIORITY",
            "FEEDBACK",
            "ALERT",
            "SUMMARY",
            "SOCIAL",
            "WATCH",
            "PERF");
    private static final Pattern ROW = Pattern.compile("\\| (S\\d{3}(?:-\\w+){2,3}) \\| (.*) \\| (.*) \\| (.*) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests|Journey|Fuzz))(?:\\.(\\w+))?`");

    private static List<String> offences(String document) {
        var found = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var row : ROW.matcher(document).results().toList()) {
            var id = row.group(1);
            if (!seen.add(id)) found.add(id + " stands twice");
            var tests = TEST.matcher(row.group(4)).results().toList();
            var waits = row.group(3).startsWith("waiting: ") || row.group(3).contains("; waiting: ");
            if (tests.isEmpty() && !row.group(3).startsWith("waiting: "))
                found.add(id + (waits ? " works in part" : " is said to work") + " and names no test");
            for (var test : tests)
                if (!exists(test.group(1), test.group(2)))
                    found.add(id + " names " + test.group() + ", which there is not");
        }
        return found;
    }

    @Test
    void everyClaimNamesATestThatIsThere() {
        assertThat(Tree.read(DOCUMENT)).containsPattern(ROW);
        assertThat(offences(Tree.read(DOCUMENT))).isEmpty();
    }

    @Test
    void plantedClaimsAreFoundOut() {
        assertThat(offences("""
            | S000-1-1 | a | `/` | `RequirementsTests.plantedClaimsAreFoundOut` |
            | S000-1-1 | a | waiting: accounts |  |
            | S000-1-2 | a | `/` |  |
            | S000-1-3 | a | `/` | `RequirementsTests.isNotThere` |
            | S000-1-4 | a | `/` | `NoSuchTests` |
            | S000-1-5 | a | `/`; waiting: accounts |  |
            """))
                .containsExactly(
                        "S000-1-1 stands twice",
                        "S000-1-2 is said to work and names no test",
                        "S000-1-3 names `RequirementsTests.isNotThere`, which there is not",
                        "S000-1-4 names `NoSuchTests`, which there is not",
                        "S000-1-5 works in part and names no test");
    }

    @Test
    void noRequirementOfItsGroupsIsLeftOut() throws IOException {
        var shared = Path.of(Objects.requireNonNullElse(System.getenv("WARDMOTE_SHARED"), "../shared"));
        var list = shared.resolve("domain/requirements.csv");
        Assumptions.assumeTrue(Files.exists(list), "the list of requirements does not lie beside the project");
        var wanted = Files.readAllLines(list).stream()
                .map(line -> line.split(",", 3))
                .filter(cells -> cells.length > 1 && GROUPS.contains(cells[1]))
                .map(cells -> cells[0])
                .toList();
        assertThat(ROW.matcher(Tree.read(DOCUMENT)).results().map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(wanted);
    }

    private static boolean exists(String test, @org.jspecify.annotations.Nullable String method) {
        return Tree.files(Tree.TESTS, "/" + test + ".java").stream()
                .anyMatch(file -> method == null
                        || Pattern.compile("\\b" + method + "\\(")
                                .matcher(Tree.read(file))
                                .find());
    }
}
