package org.wardmote.people.consent;

import java.time.LocalDate;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.wardmote.people.Consents;

/// One version of a privacy notice, which holds from a day. It came with the program, so that its Markdown is ours.
record WrittenNotice(Consents.Notice notice, LocalDate version, String html) {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    /// @param file such as `2026-11-01.md`
    static WrittenNotice read(Consents.Notice notice, String file, String markdown) {
        return new WrittenNotice(
                notice, LocalDate.parse(file.replace(".md", "")), HTML.render(MARKDOWN.parse(markdown)));
    }
}
