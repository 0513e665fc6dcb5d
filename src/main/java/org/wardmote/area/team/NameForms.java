package org.wardmote.area.team;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The ways in which a person's name is written, reduced to letters and single spaces: `tom whitlock`, `t
/// whitlock`, `# whitlock` after a rank, `tomwhitlock` in an address.
final class NameForms {

    /// Words that before a surname alone make it a name.
    private static final Set<String> TITLES = Set.of(
            "pc",
            "pcso",
            "dc",
            "ps",
            "sgt",
            "sergeant",
            "sarge",
            "constable",
            "officer",
            "inspector",
            "insp",
            "special",
            "volunteer",
            "mr",
            "mrs",
            "ms",
            "miss",
            "mx",
            "dr");

    private static final Set<String> NOBODY =
            Set.of("vacant", "vacancy", "tbc", "to be confirmed", "none", "post vacant");

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");
    static final int MOST_WORDS = 5;

    /// The name itself, for telling whether two are the same.
    static String whole(String name) {
        var words = words(name);
        while (words.size() > 1 && TITLES.contains(words.getFirst())) words = words.subList(1, words.size());
        return String.join(" ", words);
    }

    /// What files write where a name would stand.
    static boolean isVacancy(String said) {
        return NOBODY.contains(String.join(" ", words(said)));
    }

    static Set<String> of(String name) {
        var whole = whole(name);
        var forms = new LinkedHashSet<String>();
        if (whole.isEmpty()) return forms;
        forms.add(whole);
        var words = List.of(whole.split(" "));
        if (words.size() == 1) return forms;
        var first = words.getFirst();
        var last = words.getLast();
        forms.add(first + " " + last);
        forms.add(last + " " + first);
        forms.add(first.substring(0, 1) + " " + last);
        forms.add("# " + last);
        forms.add(first + last);
        forms.add(first.charAt(0) + last);
        return forms;
    }

    /// A word as it counts here: without accents and apostrophes, in lower case.
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT);
    }

    static boolean isTitle(String plainWord) {
        return TITLES.contains(plainWord);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> plain(found.group()))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private NameForms() {}
}
