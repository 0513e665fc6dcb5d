package org.wardmote.open.place;

import java.util.Optional;

/// Reads a postcode in any case and spacing, out of a path as sent (where a space is `%20`, and `+` is a plus) or
/// as decoded. Looks at no more letters than a postcode has.
final class PostcodeText {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 7;
    private static final int LONGEST_WRITTEN = 40;
    private static final int INWARD = 3;

    /// @return as the Royal Mail writes it, `SW9 8HE`, where it has the form of a postcode
    static Optional<String> find(String text, int from) {
        if (text.length() - from > LONGEST_WRITTEN) return Optional.empty();
        var letters = new char[LONGEST + 1];
        var count = 0;
        for (var i = from; i < text.length(); i++) {
            var letter = text.charAt(i);
            if (letter == ' ') continue;
            if (text.startsWith("%20", i)) {
                i += 2;
                continue;
            }
            if (!isLetter(letter) && !isDigit(letter) || count == LONGEST) return Optional.empty();
            letters[count++] = upper(letter);
        }
        return isPostcode(letters, count) ? Optional.of(spaced(letters, count)) : Optional.empty();
    }

    private static boolean isPostcode(char[] letters, int count) {
        return count >= SHORTEST
                && isLetter(letters[0])
                && isDigit(letters[count - 3])
                && isLetter(letters[count - 2])
                && isLetter(letters[count - 1]);
    }

    private static String spaced(char[] letters, int count) {
        System.arraycopy(letters, count - INWARD, letters, count - INWARD + 1, INWARD);
        letters[count - INWARD] = ' ';
        return new String(letters, 0, count + 1);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLetter(char letter) {
        return upper(letter) >= 'A' && upper(letter) <= 'Z';
    }

    private static char upper(char letter) {
        return letter >= 'a' && letter <= 'z' ? (char) (letter - 'a' + 'A') : letter;
    }

    private PostcodeText() {}
}
