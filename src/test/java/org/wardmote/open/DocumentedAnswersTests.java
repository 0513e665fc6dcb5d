package org.wardmote.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// The golden documents are the ones printed in `docs/api`: each stands under the request that it answers.
/// `-Ddocs.write=true` prints them anew.
class DocumentedAnswersTests {

    private static final Pattern ANSWER = Pattern.compile("`GET (\\S+)`\\n\\n```(json|ics)\\n(.*?)```", Pattern.DOTALL);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OpenFormats open = new OpenFormats();

    static Stream<Path> pages() throws IOException {
        return Files.list(Path.of("docs/api"))
                .filter(page -> page.toString().endsWith(".md"))
                .filter(page -> !page.endsWith("contributions.md")) // the ledger's: its answers hold chance
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void answersAreAsPrinted(Path page) throws IOException {
        var printed = Files.readString(page);
        if (Boolean.getBoolean("docs.write")) Files.writeString(page, printed = rewritten(printed));
        var answers = ANSWER.matcher(printed).results().toList();
        assertThat(answers).isNotEmpty();
        for (var answer : answers) assertSame(answer);
    }

    private void assertSame(MatchResult answer) {
        var address = answer.group(1);
        var actual = open.body(address);
        if (answer.group(2).equals("json"))
            assertThat(JSON.readTree(actual)).as(address).isEqualTo(JSON.readTree(answer.group(3)));
        else assertThat(actual).as(address).isEqualTo(answer.group(3).replace("\n", "\r\n"));
    }

    private String rewritten(String printed) {
        return ANSWER.matcher(printed).replaceAll(answer -> {
            var body = answer.group(2).equals("json")
                    ? pretty(open.body(answer.group(1))) + "\n"
                    : open.body(answer.group(1)).replace("\r\n", "\n");
            var block = "`GET " + answer.group(1) + "`\n\n```" + answer.group(2) + "\n" + body + "```";
            return Matcher.quoteReplacement(block);
        });
    }

    private static String pretty(String json) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(json));
    }
}
