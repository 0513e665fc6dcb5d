package org.wardmote.kernel;

import java.text.Normalizer;

/// Text as it was typed, in any script, made fit to be kept: composed (NFC), line ends as one character, what
/// nobody can see or PostgreSQL cannot keep left out. Nothing else is taken from anybody's words.
public final class Said {

    /// @param most characters, as people count them
    public static String of(String typed, int most) {
        var kept = kept(typed);
        if (kept.isEmpty()) throw new Refusal.Invalid("Write what you want to say.");
        var length = kept.codePointCount(0, kept.length());
        if (length > most)
            throw new Refusal.Invalid("This has " + length + " characters, and " + most
                    + " is the most that can be kept. Shorten it, or send the rest as a second message.");
        return kept;
    }

    private static String kept(String typed) {
        var text = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(Said::isKept)
                .forEach(text::appendCodePoint);
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /// Joiners and marks of direction stay, since some scripts need them; marks that turn around what follows do
    /// not, since they can make a text look like another.
    private static boolean isKept(int letter) {
        if (letter == '\n' || letter == '\t') return true;
        if (letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069) return false;
        if (letter == 0xFEFF || (letter & 0xFFFE) == 0xFFFE) return false;
        return !Character.isISOControl(letter) && Character.getType(letter) != Character.SURROGATE;
    }

    private Said() {}
}
