package org.wardmote.messaging.inbox;

/// Text from outside with what nobody reads taken out: control characters, marks that turn the reading direction
/// round, half characters.
final class Tidy {

    static String text(String raw) {
        var kept = new StringBuilder(raw.length());
        raw.codePoints().filter(Tidy::isReadable).forEach(kept::appendCodePoint);
        return kept.toString()
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[ \\t\\u00a0]+\\n", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    static String line(String raw, int most) {
        var line = text(raw).replaceAll("\\s+", " ");
        return cut(line, most);
    }

    /// Never between the halves of one character.
    static String cut(String text, int most) {
        if (text.length() <= most) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean isReadable(int letter) {
        if (letter == '\n' || letter == '\r' || letter == '\t') return true;
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            case Character.FORMAT -> letter == 0x200D || letter == 0x200C;
            default -> true;
        };
    }

    private Tidy() {}
}
