package org.wardmote.people.erasure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.wardmote.people.erasure.Plain.Word;

/// The ways in which a person's names are written, as plain words with single spaces, and what must be so in the
/// text for it to be the name and not an ordinary word: "Will May" is somebody, "will may" is not.
final class NameForms {

    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "sir", "cllr", "councillor", "pc", "pcso", "sgt", "constable");

    private static final Set<String> ORDINARY = ordinary();
    private static final int LONG_ENOUGH_ALONE = 4;

    private final Map<String, Test> forms = new TreeMap<>();
    private final boolean closely;

    /// What the words in the text must be like.
    private enum Test {
        ANY_CASE,
        CAPITALS,
        INITIAL
    }

    /// @param closely a first name or surname alone counts too
    NameForms(List<String> names, boolean closely) {
        this.closely = closely;
        for (var name : names) add(name);
    }

    private void add(String name) {
        var words = Plain.words(name).stream().map(Word::plain).toList();
        while (words.size() > 1 && TITLES.contains(words.getFirst())) words = words.subList(1, words.size());
        if (words.isEmpty()) return;
        if (words.size() == 1) {
            var only = words.getFirst();
            if (closely || only.length() >= LONG_ENOUGH_ALONE && !ORDINARY.contains(only)) whole(words);
            return;
        }
        var first = words.getFirst();
        var last = words.getLast();
        whole(words);
        whole(List.of(first, last));
        whole(List.of(last, first));
        whole(List.of(first + last));
        for (var title : TITLES) form(title + " " + last, Test.ANY_CASE);
        form(first.substring(0, first.offsetByCodePoints(0, 1)) + " " + last, Test.INITIAL);
        if (closely) {
            whole(List.of(first));
            whole(List.of(last));
        }
    }

    private void whole(List<String> words) {
        form(String.join(" ", words), ORDINARY.containsAll(words) ? Test.CAPITALS : Test.ANY_CASE);
    }

    private void form(String form, Test test) {
        forms.merge(form, test, (one, other) -> one == Test.ANY_CASE ? one : other);
    }

    int longest() {
        return forms.keySet().stream()
                .mapToInt(form -> form.split(" ").length)
                .max()
                .orElse(0);
    }

    boolean matches(List<Word> words, String text) {
        var test = forms.get(words.stream().map(Word::plain).collect(Collectors.joining(" ")));
        if (test == null) return false;
        return switch (test) {
            case ANY_CASE -> true;
            case CAPITALS -> words.stream().allMatch(Word::capital);
            case INITIAL -> words.stream().allMatch(Word::capital) && isInitial(words.getFirst(), text);
        };
    }

    /// "I Price" and "A Rose" begin sentences; "I. Price" is a name.
    private static boolean isInitial(Word word, String text) {
        return !Set.of("a", "i").contains(word.plain()) || text.startsWith(".", word.end());
    }

    private static Set<String> ordinary() {
        try {
            return Set.copyOf(new ClassPathResource("people/erasure/ordinary-words.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.split(" ")).stream())
                    .collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
