package org.wardmote.area.postcode;

import java.util.OptionalInt;

/// A whole postcode packed into a number: the outward code's four places, then the inward code's digit and two
/// letters. Numbers sort as the postcodes do, and all postcodes of an outward code or of a sector are neighbours.
///
/// Forms: A9, A99, AA9, AA99, A9A and AA9A, then 9AA.
public final class UnitPostcode {

    /// How many postcodes an outward code has room for, and each of its ten sectors.
    static final int OUTWARD = 6760;

    static final int SECTOR = 676;

    /// In any case; spaces, hyphens and full stops are passed over wherever they stand.
    public static OptionalInt pack(CharSequence typed) {
        var letters = new char[7];
        var count = 0;
        for (var i = 0; i < typed.length(); i++) {
            var letter = typed.charAt(i);
            if (isSpacing(letter)) continue;
            if (count == letters.length) return OptionalInt.empty();
            letters[count++] = letter >= 'a' && letter <= 'z' ? (char) (letter - 32) : letter;
        }
        return pack(letters, count);
    }

    static OptionalInt pack(char[] letters, int count) {
        if (count < 5) return OptionalInt.empty();
        var outward = outward(letters, count - 3);
        if (outward < 0
                || !isDigit(letters[count - 3])
                || !isLetter(letters[count - 2])
                || !isLetter(letters[count - 1])) return OptionalInt.empty();
        var inward = (letters[count - 3] - '0') * SECTOR + (letters[count - 2] - 'A') * 26 + letters[count - 1] - 'A';
        return OptionalInt.of(outward * OUTWARD + inward);
    }

    /// As the Royal Mail writes it.
    public static String text(int packed) {
        var inward = packed % OUTWARD;
        return Outcode.text(packed / OUTWARD) + " " + (char) ('0' + inward / SECTOR) + (char) ('A' + inward / 26 % 26)
                + (char) ('A' + inward % 26);
    }

    /// The number of an outward code of two to four letters, or -1.
    static int outward(char[] letters, int count) {
        if (count < 2 || count > 4 || !isLetter(letters[0])) return -1;
        var at = 1;
        var second = isLetter(letters[at]) ? letters[at++] - 'A' + 1 : 0;
        if (at == count || !isDigit(letters[at])) return -1;
        var third = letters[at++] - '0';
        var fourth = 0;
        if (at < count)
            fourth = isDigit(letters[at]) ? letters[at] - '0' + 1 : isLetter(letters[at]) ? letters[at] - 'A' + 11 : -1;
        if (at < count) at++;
        if (fourth < 0 || at != count) return -1;
        return (((letters[0] - 'A') * 27 + second) * 10 + third) * 37 + fourth;
    }

    static boolean isSpacing(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '-' || letter == '.';
    }

    static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private UnitPostcode() {}
}
