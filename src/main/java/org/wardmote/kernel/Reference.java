package org.wardmote.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What a person reads out over the telephone: eight Crockford base-32 letters, the last a Luhn mod 32 check, so
/// that one wrong letter or two neighbours swapped is caught. One namespace for everything that has a reference.
///
/// Crockford's alphabet leaves out I, L, O and U; what is typed is forgiven: any case, hyphens and spaces, O for 0,
/// I and L for 1.
public record Reference(String letters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;

    public Reference {
        if (!isSound(letters)) throw new Refusal.Invalid("That is not a reference.");
    }

    public static Reference random(RandomGenerator random) {
        var letters = new StringBuilder(LENGTH);
        while (letters.length() < LENGTH - 1) letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return new Reference(letters.append(checkLetter(letters)).toString());
    }

    public static Optional<Reference> find(String typed) {
        var letters = typed.strip()
                .toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return isSound(letters) ? Optional.of(new Reference(letters)) : Optional.empty();
    }

    private static boolean isSound(String letters) {
        return letters.length() == LENGTH
                && letters.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                && checkLetter(letters.substring(0, LENGTH - 1)) == letters.charAt(LENGTH - 1);
    }

    /// Luhn mod N (ISO/IEC 7812's algorithm over an alphabet of N letters), doubling from the right.
    private static char checkLetter(CharSequence letters) {
        var n = ALPHABET.length();
        var sum = 0;
        var factor = 2;
        for (var i = letters.length() - 1; i >= 0; i--) {
            var product = factor * ALPHABET.indexOf(letters.charAt(i));
            factor = factor == 2 ? 1 : 2;
            sum += product / n + product % n;
        }
        return ALPHABET.charAt((n - sum % n) % n);
    }

    @Override
    public String toString() {
        return letters;
    }
}
