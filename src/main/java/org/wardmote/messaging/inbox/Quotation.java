package org.wardmote.messaging.inbox;

import java.util.regex.Pattern;

/// Takes away what a mail program has quoted beneath a reply. Only what is surely a quotation goes: a mail that
/// would be empty without it, or answers between the quoted lines, stays as it is.
final class Quotation {

    private static final Pattern OUTLOOK = Pattern.compile("(?m)^(?:-{3,} ?Original Message ?-{3,}|_{20,}\\s*\\n"
            + "\\s*From: .*|From: .*\\n"
            + "(?:Sent|Date): .*\\n"
            + "(?:To|Subject): .*)");
    private static final Pattern ATTRIBUTION =
            Pattern.compile("\\n?[^\\n]{0,200}(?:\\n[^\\n]{0,200})?\\b(?:wrote|writes):\\s*$");

    static String removed(String text) {
        var own = beforeQuotedEnd(beforeOutlook(text)).strip();
        return own.isEmpty() ? text : own;
    }

    private static String beforeOutlook(String text) {
        var found = OUTLOOK.matcher(text);
        return found.find() ? text.substring(0, found.start()) : text;
    }

    private static String beforeQuotedEnd(String text) {
        var lines = text.lines().toList();
        var end = lines.size();
        while (end > 0 && isQuotedOrEmpty(lines.get(end - 1))) end--;
        if (end == lines.size() || lines.subList(end, lines.size()).stream().allMatch(String::isBlank)) return text;
        var own = String.join("\n", lines.subList(0, end));
        return withoutAttribution(own);
    }

    /// "On Tuesday, the team wrote:", which may run over two lines.
    private static String withoutAttribution(String own) {
        var last = own.substring(Math.max(0, own.length() - 420));
        var found = ATTRIBUTION.matcher(last);
        if (!found.find()) return own;
        var paragraph = last.lastIndexOf("\n\n");
        var from = Math.max(found.start(), paragraph);
        return own.substring(0, own.length() - last.length() + Math.max(0, from));
    }

    private static boolean isQuotedOrEmpty(String line) {
        return line.isBlank() || line.startsWith(">");
    }

    private Quotation() {}
}
