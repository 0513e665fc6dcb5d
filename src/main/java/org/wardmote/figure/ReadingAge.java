package org.wardmote.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// At what age a text in English is read with ease, in years: the Flesch–Kincaid grade, which counts American
/// school years, and the five years before school.
///
/// Source: Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for Navy enlisted
/// personnel", Research Branch Report 8-75, 1975. Syllables are counted as groups of vowels, which is right to
/// about one word in ten.
public record ReadingAge(int years) {

    /// Fewer words say nothing of how hard a text is.
    private static final int FEWEST = 30;

    private static final int BEFORE_SCHOOL = 5;
    private static final int LONG = 4;

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])[\"')\\]]*\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    /// Empty where it is too short to say.
    public static Optional<ReadingAge> of(String prose) {
        var sentences = sentences(prose);
        var words = sentences.stream().flatMap(one -> words(one).stream()).toList();
        if (words.size() < FEWEST) return Optional.empty();
        var syllables = words.stream().mapToInt(ReadingAge::syllables).sum();
        var grade = 0.39 * words.size() / sentences.size() + 11.8 * syllables / words.size() - 15.59;
        return Optional.of(new ReadingAge(Math.max(BEFORE_SCHOOL, (int) Math.round(grade + BEFORE_SCHOOL))));
    }

    /// The sentence with the most words, where to begin.
    public static String longestSentence(String prose) {
        return sentences(prose).stream()
                .max(Comparator.comparingInt(one -> words(one).size()))
                .orElse("");
    }

    /// Up to five words of four syllables or more, each once.
    public static List<String> longWords(String prose) {
        return words(prose).stream()
                .filter(word -> syllables(word) >= LONG)
                .distinct()
                .limit(5)
                .toList();
    }

    private static List<String> sentences(String prose) {
        return Arrays.stream(SENTENCE_END.split(prose))
                .map(String::strip)
                .filter(one -> WORD.matcher(one).find())
                .toList();
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }

    /// An e at the end is silent, but not the one of "table".
    static int syllables(String word) {
        var plain = word.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z]", "");
        if (plain.length() <= 3) return 1;
        var spoken = plain.replaceFirst("(?:[^laeiouy]es|[^dt]ed|[^l]e|[aeiouy]le)$", "");
        var groups = (int) VOWELS.matcher(spoken).results().count();
        return Math.max(1, groups);
    }
}
