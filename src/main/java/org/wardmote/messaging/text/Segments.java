package org.wardmote.messaging.text;

/// How much of a text message a text takes up. Networks charge and send by parts: one of the old alphabet holds 160
/// letters, or 153 where several are put together again; with any letter outside that alphabet 70, or 67. The
/// alphabet is that of 3GPP TS 23.038, 6.2.1.
///
/// @param length in the units of its alphabet
///     alphabet</a>
public record Segments(Alphabet alphabet, int length, int parts) {

    public enum Alphabet {
        GSM_7(160, 153),
        UCS_2(70, 67);

        private final int alone;
        private final int among;

        Alphabet(int alone, int among) {
            this.alone = alone;
            this.among = among;
        }
    }

    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
            + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /// Each of these takes two.
    private static final String EXTENDED = "\f^{}\\[~]|€";

    public static Segments of(String text) {
        var alphabet = text.chars().allMatch(letter -> units(letter) > 0) ? Alphabet.GSM_7 : Alphabet.UCS_2;
        var length = text.codePoints().map(letter -> units(alphabet, letter)).sum();
        return new Segments(alphabet, length, length <= alphabet.alone ? 1 : parts(text, alphabet));
    }

    /// No letter is cut in two, so that a part may end with room left.
    private static int parts(String text, Alphabet alphabet) {
        var parts = 1;
        var used = 0;
        for (var letter : text.codePoints().toArray()) {
            var units = units(alphabet, letter);
            if (used + units > alphabet.among) {
                parts++;
                used = 0;
            }
            used += units;
        }
        return parts;
    }

    private static int units(Alphabet alphabet, int letter) {
        return alphabet == Alphabet.GSM_7 ? units(letter) : Character.charCount(letter);
    }

    /// 0: it is not in the old alphabet.
    private static int units(int letter) {
        if (BASIC.indexOf(letter) >= 0) return 1;
        return EXTENDED.indexOf(letter) >= 0 ? 2 : 0;
    }
}
