package org.wardmote.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordTests {

    private static final Pattern ASKED = Pattern.compile(
            "part\\.words?\\([^)]*?words? = (?:java\\.util\\.)?(?:List\\.of\\(([^)]*)\\)|(\"[^\"]*\"))");
    private static final Pattern QUOTED = Pattern.compile("\"([a-z-]+)\"");
    private static final Pattern LINKED = Pattern.compile("/guide/words#([a-z-]+)");

    @Test
    void everyWordHasItsMeaningAndStandsInTheGlossary() throws IOException {
        var meanings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/words.properties"))) {
            meanings.load(reader);
        }
        var glossary = Files.readString(Path.of("docs/glossary.md"));
        for (var word : Word.values()) {
            var term = meanings.getProperty("guide.word." + word.code());
            assertThat(term).as(word.code()).isNotBlank();
            assertThat(meanings.getProperty("guide.word." + word.code() + ".means"))
                    .as(word.code())
                    .endsWith(".");
            assertThat(glossary).containsIgnoringCase("| " + term + " |");
        }
    }

    @Test
    void pagesAndExplanationsOpenOnlyWordsThatAreThere() throws IOException {
        var asked = new TreeSet<String>();
        for (var file : files("src/main/jte", ".jte"))
            ASKED.matcher(Files.readString(file))
                    .results()
                    .forEach(found -> QUOTED.matcher(found.group()).results().forEach(one -> asked.add(one.group(1))));
        for (var file : files("src/main/resources/guide", ".md"))
            LINKED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
        assertThat(asked).isNotEmpty();
        assertThat(Arrays.stream(Word.values()).map(Word::code)).containsAll(asked);
    }

    @Test
    void glossaryBeginsWithTheAdoptedDefinition() {
        assertThat(Word.values()[0]).isEqualTo(Word.ENGAGEMENT);
    }

    private static Iterable<Path> files(String root, String suffix) throws IOException {
        try (var tree = Files.walk(Path.of(root))) {
            return tree.filter(file -> file.toString().endsWith(suffix)).toList();
        }
    }
}
