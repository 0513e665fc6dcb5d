package org.wardmote.ledger.contact;

import org.jspecify.annotations.Nullable;

/// What somebody typed, in any script, made fit to keep: one kind of line end, and without what PostgreSQL cannot
/// keep or nobody can see. Joiners and direction marks stay: scripts and emoji need them.
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
        var text = kept.toString().strip();
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
        return !Character.isISOControl(letter)
                && Character.getType(letter) != Character.SURROGATE
                && Character.getType(letter) != Character.UNASSIGNED
                && letter != 0xFEFF;
    }

    private static boolean isSeen(int letter) {
        return !Character.isWhitespace(letter)
                && !Character.isSpaceChar(letter)
                && Character.getType(letter) != Character.FORMAT;
    }

    private Typed() {}
}
