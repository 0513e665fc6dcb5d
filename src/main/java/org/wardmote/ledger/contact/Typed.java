package org.wardmote.ledger.contact;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/// What somebody typed, in any script, made fit to keep: one kind of line end, and without what PostgreSQL cannot
/// keep, nobody can see, or turns around what follows. Joiners and direction marks stay: scripts and emoji need
/// them. The ledger's own door makes the same of it, so that what is counted here is what is kept there.
public final class Typed {

    /// Empty where nothing that can be seen was typed.
    public static String text(@Nullable String typed) {
        if (typed == null) return "";
        var kept = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Typed::isKept)
                .forEach(kept::appendCodePoint);
        var text = Normalizer.normalize(kept, Normalizer.Form.NFC).strip();
        return text.codePoints().anyMatch(Typed::isSeen) ? text : "";
    }

    /// For a field of one line; null where nothing was typed.
    public static @Nullable String line(@Nullable String typed) {
        var line = text(typed).replaceAll("\\s+", " ");
        return line.isEmpty() ? null : line;
    }

    /// As people count them: an emoji is one, in two halves or not.
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean isKept(int letter) {
        if (letter == '\n' || letter == '\t') return true;
        if ((letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069)) return false;
        if (letter == 0xFEFF || (letter & 0xFFFE) == 0xFFFE) return false;
        return !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE;
    }

    private static boolean isSeen(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && Character.getType(letter) != Character.FORMAT;
    }

    private Typed() {}
}
