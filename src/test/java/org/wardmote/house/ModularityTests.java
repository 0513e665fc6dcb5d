package org.wardmote.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.wardmote.Wardmote;

class ModularityTests {

    @Test
    void modulesKeepToTheirWalls() {
        ApplicationModules.of(Wardmote.class).verify();
    }

    @Test
    void everyModuleDeclaresWhatItMayCall() {
        assertThat(Walls.ofProduct().offences()).isEmpty();
    }

    @Test
    void modulesOfOneRoomAreCalledByNobody() {
        assertThat(Walls.ofProduct().declared().values())
                .allSatisfy(targets -> assertThat(targets).doesNotContainAnyElementsOf(Exceptions.ONE_ROOM.keySet()));
    }

    @Test
    void plantedModulesAreFoundOut() {
        assertThat(new Walls(Tree.TESTS, Path.of("target/test-classes"), "org.wardmote.house.planted").offences())
                .containsExactlyInAnyOrder(
                        "bare has no package-info with @ApplicationModule",
                        "undeclared does not declare its allowedDependencies",
                        "misspelt may call kernle, which there is not",
                        "org.wardmote.house.planted.sound.nested is a module nested in sound");
    }

    @Test
    void architectureShowsTheModulesAsTheyAre() {
        Made.checkPart(Path.of("ARCHITECTURE.md"), index(Walls.ofProduct()) + diagram(Walls.ofProduct()));
    }

    private static String index(Walls walls) {
        var text = new StringBuilder("| module | what it owns | may call |\n|---|---|---|\n");
        for (var name : inOrder(walls))
            text.append("| [`%s`](src/main/java/org/wardmote/%s/package-info.java) | %s | %s |\n"
                    .formatted(
                            name,
                            name,
                            Made.cell(walls.doc(name).opening()),
                            listed(walls.declared().getOrDefault(name, List.of()))));
        return text.append('\n').toString();
    }

    private static String diagram(Walls walls) {
        var text = new StringBuilder(
                "An arrow means \"may call\"; what a module reaches through another is left out.\n\n");
        text.append("```mermaid\nflowchart TD\n");
        walls.essential()
                .forEach((name, targets) ->
                        targets.forEach(target -> text.append("  %s --> %s\n".formatted(name, target))));
        return text.append("```\n").toString();
    }

    /// Dependencies first, the way the modules are built up.
    private static List<String> inOrder(Walls walls) {
        var declared = walls.declared();
        var left = new ArrayList<>(declared.keySet());
        var ordered = new ArrayList<String>();
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(name -> ordered.containsAll(declared.getOrDefault(name, List.of())))
                    .findFirst()
                    .orElse(left.getFirst());
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static String listed(List<String> names) {
        return names.isEmpty() ? "–" : "`" + String.join("`, `", names) + "`";
    }
}
