package org.wardmote.area.team;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Finds withheld names in running text by asking of each run of words whether it is one, since the names
/// themselves are not known. One pass; a run has at most {@link NameForms#MOST_WORDS} words.
record NameCleaner(Predicate<String> isWithheld) implements UnaryOperator<String> {

    static final String WITHHELD = "[name withheld]";

    private record Word(String plain, int from, int to) {}

    @Override
    public String apply(String text) {
        var words = words(text);
        var cleaned = new StringBuilder();
        var copied = 0;
        for (var i = 0; i < words.size(); ) {
            var length = lengthOfName(words, i);
            if (length == 0) {
                i++;
                continue;
            }
            cleaned.append(text, copied, words.get(i).from()).append(WITHHELD);
            copied = words.get(i + length - 1).to();
            i += length;
        }
        return copied == 0 ? text : cleaned.append(text, copied, text.length()).toString();
    }

    private int lengthOfName(List<Word> words, int at) {
        for (var length = Math.min(NameForms.MOST_WORDS, words.size() - at); length > 0; length--) {
            if (isWithheld.test(joined(words.subList(at, at + length)))) return length;
        }
        var afterTitle = at > 0 && NameForms.isTitle(words.get(at - 1).plain());
        return afterTitle && isWithheld.test("# " + words.get(at).plain()) ? 1 : 0;
    }

    private static String joined(List<Word> words) {
        return String.join(" ", words.stream().map(Word::plain).toList());
    }

    private static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var found = NameForms.WORD.matcher(text);
        while (found.find()) words.add(new Word(NameForms.plain(found.group()), found.start(), found.end()));
        return words;
    }
}
