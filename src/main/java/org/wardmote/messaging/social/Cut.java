package org.wardmote.messaging.social;

import java.util.regex.Pattern;

/// How much of a text fits.
final class Cut {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern END = Pattern.compile("[.!?…؟۔।]+[\"'”’)]*(?=\\s|$)|\\n\\s*\\n");

    /// What servers count a link as.
    private static final int OF_A_LINK = 23;

    /// In letters as a server counts them, and no fewer.
    static int length(String text) {
        var added = LINK.matcher(text)
                .results()
                .mapToInt(link -> Math.max(0, OF_A_LINK - link.group().length()))
                .sum();
        return text.codePointCount(0, text.length()) + added;
    }

    /// All of it, or what of it ends with a sentence; where not even the first fits, what ends with a word.
    static String to(String text, int most) {
        var whole = text.strip();
        if (length(whole) <= most) return whole;
        var best = "";
        for (var end = END.matcher(whole); end.find(); ) {
            var until = whole.substring(0, end.end()).strip();
            if (length(until) > most) break;
            best = until;
        }
        return best.isEmpty() ? word(whole, most - 1) : best;
    }

    private static String word(String text, int most) {
        if (most <= 0) return "";
        var best = "";
        for (var at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (length(text.substring(0, at)) > most) break;
            best = text.substring(0, at);
        }
        return best.isEmpty() ? "" : best.replaceFirst("[\\s,;:–-]+$", "") + "…";
    }

    private Cut() {}
}
