package org.wardmote.people.erasure;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they count when names are compared: in lower case, without accents, apostrophes and what cannot be
/// seen.
final class Plain {

    /// With an apostrophe inside, as in O'Hara; and invisible characters, which would hide a name.
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}\\p{Cf}]+(?:['’ʼ][\\p{L}\\p{M}\\p{N}\\p{Cf}]+)*");

    private static final Pattern POSSESSIVE = Pattern.compile("['’ʼ][sS]$");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{M}\\p{Cf}'’ʼ]");

    /// A word where it stands in a text.
    ///
    /// @param end before the `'s` that makes it a possessive
    record Word(int start, int end, String plain, boolean capital) {}

    static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> word(found.start(), found.group()))
                .filter(word -> !word.plain().isEmpty())
                .toList();
    }

    private static Word word(int start, String said) {
        var bare = POSSESSIVE.matcher(said).replaceFirst("");
        return new Word(start, start + bare.length(), of(bare), Character.isUpperCase(bare.codePointAt(0)));
    }

    static String of(String word) {
        var folded = word.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return UNSEEN.matcher(Normalizer.normalize(folded, Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ł', 'l')
                .replace('ı', 'i')
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    private Plain() {}
}
