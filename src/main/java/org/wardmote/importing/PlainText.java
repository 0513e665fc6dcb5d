package org.wardmote.importing;

import java.util.Locale;
import java.util.Set;
import org.owasp.html.HtmlSanitizer;

/// Text as published by others, made plain: tags gone, entities resolved, paragraphs kept as line ends, control
/// characters dropped.
public final class PlainText {

    private static final Set<String> UNREAD = Set.of("script", "style", "template", "title", "noscript", "iframe");
    private static final Set<String> BREAKS = Set.of("p", "br", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4");

    public static String of(String published) {
        var text = published.indexOf('<') < 0 && published.indexOf('&') < 0 ? published : withoutTags(published);
        return tidied(text);
    }

    private static String withoutTags(String html) {
        var kept = new StringBuilder(html.length());
        HtmlSanitizer.sanitize(html, new HtmlSanitizer.Policy() {
            private int unread;

            @Override
            public void openDocument() {}

            @Override
            public void closeDocument() {}

            @Override
            public void openTag(String name, java.util.List<String> attributes) {
                if (isUnread(name)) unread++;
                if (isBreak(name)) kept.append('\n');
            }

            @Override
            public void closeTag(String name) {
                if (isUnread(name)) unread--;
                if (isBreak(name)) kept.append('\n');
            }

            @Override
            public void text(String text) {
                if (unread <= 0) kept.append(text);
            }
        });
        return kept.toString();
    }

    private static boolean isUnread(String tag) {
        return UNREAD.contains(tag.toLowerCase(Locale.ROOT));
    }

    private static boolean isBreak(String tag) {
        return BREAKS.contains(tag.toLowerCase(Locale.ROOT));
    }

    private static String tidied(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isReadable).forEach(kept::appendCodePoint);
        return kept.toString()
                .replace('\u00a0', ' ')
                .replaceAll("[ \\t]+", " ")
                .replaceAll(" ?\\r?\\n ?", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    /// PostgreSQL keeps neither NUL nor half of a surrogate pair; nobody reads the others.
    private static boolean isReadable(int letter) {
        if (letter == '\n' || letter == '\r' || letter == '\t') return true;
        return !Character.isISOControl(letter)
                && Character.getType(letter) != Character.SURROGATE
                && Character.getType(letter) != Character.UNASSIGNED
                && letter != 0xFEFF;
    }

    private PlainText() {}
}
