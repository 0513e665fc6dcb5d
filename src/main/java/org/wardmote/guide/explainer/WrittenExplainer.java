package org.wardmote.guide.explainer;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.wardmote.figure.ReadingAge;
import org.wardmote.guide.Explainer;
import org.wardmote.guide.Explainer.Shelf;

/// One Markdown text with the facts about it between two lines of dashes. A fault in it is a fault of the program's
/// own files, and stops the start.
record WrittenExplainer(String file, Map<String, String> facts, String markdown) {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();
    private static final TextContentRenderer PROSE =
            TextContentRenderer.builder().build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("h2", "h3", "p", "ul", "ol", "li", "strong", "em", "a", "blockquote", "br", "code", "hr")
            .allowUrlProtocols("https", "http", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .toFactory();

    static Explainer read(String file, String text) {
        return parse(file, text.replace("\r\n", "\n")).explainer();
    }

    private static WrittenExplainer parse(String file, String text) {
        var end = text.indexOf("\n---\n", 3);
        if (!text.startsWith("---\n") || end < 0)
            throw fault(file, "does not begin with its facts between lines of ---");
        var facts = new HashMap<String, String>();
        for (var line : text.substring(4, end).split("\n")) {
            var parts = line.split(":", 2);
            if (parts.length == 2) facts.put(parts[0].strip(), parts[1].strip());
        }
        return new WrittenExplainer(file, facts, text.substring(end + 5));
    }

    private Explainer explainer() {
        var read = MARKDOWN.parse(markdown);
        return new Explainer(
                fact("slug"),
                fact("title"),
                shelf(),
                ALLOWED.sanitize(HTML.render(read)),
                fact("author"),
                fact("owner"),
                ReadingAge.of(PROSE.render(read)),
                day("reviewed"),
                day("review_by"),
                facts.get("replaced_by"));
    }

    private Shelf shelf() {
        var code = fact("shelf");
        return Arrays.stream(Shelf.values())
                .filter(shelf -> shelf.code().equals(code))
                .findFirst()
                .orElseThrow(() -> fault(file, "has no shelf in \"shelf\""));
    }

    private String fact(String name) {
        var fact = facts.get(name);
        if (fact == null || fact.isEmpty()) throw fault(file, "lacks \"" + name + "\"");
        return fact;
    }

    private LocalDate day(String name) {
        try {
            return LocalDate.parse(fact(name));
        } catch (DateTimeParseException e) {
            throw fault(file, "has no day in \"" + name + "\"");
        }
    }

    private static IllegalStateException fault(String file, String what) {
        return new IllegalStateException("The guide's " + file + " " + what + ".");
    }
}
