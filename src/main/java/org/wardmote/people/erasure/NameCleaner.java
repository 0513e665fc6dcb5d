package org.wardmote.people.erasure;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.people.erasure.Plain.Word;

/// Replaces a person's names and addresses, wherever and however they stand in a text, and leaves the other words.
/// It rather takes out a namesake than leaves the person in.
final class NameCleaner implements UnaryOperator<String> {

    /// What may lie between the words of one name: `Lunt, Zoë`, `zoe.lunt`, `Z. Lunt`.
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Pd}_'’.,\\u00a0]{1,3}");

    /// Written without spaces between words, so that a name is found wherever its characters stand together.
    private static final Pattern SPACELESS = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]{2,}");

    private final String instead;
    private final NameForms forms;
    private final int longest;
    private final List<Pattern> addresses;
    private final List<String> spaceless;

    private NameCleaner(Known known, String instead, boolean closely) {
        this.instead = instead;
        this.forms = new NameForms(known.names(), closely);
        this.longest = forms.longest();
        this.addresses = AddressForms.of(known);
        this.spaceless = known.names().stream()
                .map(name -> name.replaceAll("\\s", ""))
                .filter(name -> SPACELESS.matcher(name).matches())
                .toList();
    }

    /// For anybody's words.
    ///
    /// @param instead what stands there afterwards
    static NameCleaner of(Known known, String instead) {
        return new NameCleaner(known, instead, false);
    }

    /// For what the person wrote or was written.
    static NameCleaner closely(Known known, String instead) {
        return new NameCleaner(known, instead, true);
    }

    @Override
    public String apply(String text) {
        var cleaned = text;
        for (var address : addresses) cleaned = address.matcher(cleaned).replaceAll(Matcher.quoteReplacement(instead));
        for (var name : spaceless) cleaned = cleaned.replace(name, instead);
        return longest == 0 ? cleaned : withoutNames(cleaned);
    }

    private String withoutNames(String text) {
        var words = Plain.words(text);
        var cleaned = new StringBuilder();
        var copied = 0;
        for (var at = 0; at < words.size(); at++) {
            var length = nameAt(at, words, text);
            if (length == 0) continue;
            cleaned.append(text, copied, words.get(at).start()).append(instead);
            at += length - 1;
            copied = words.get(at).end();
        }
        return copied == 0 ? text : cleaned.append(text, copied, text.length()).toString();
    }

    /// How many words the longest name has that begins there; 0 where none does.
    private int nameAt(int at, List<Word> words, String text) {
        for (var length = Math.min(longest, words.size() - at); length > 0; length--) {
            var some = words.subList(at, at + length);
            if (areTogether(some, text) && forms.matches(some, text)) return length;
        }
        return 0;
    }

    private static boolean areTogether(List<Word> words, String text) {
        for (var at = 1; at < words.size(); at++)
            if (!GAP.matcher(text.substring(
                            words.get(at - 1).end(), words.get(at).start()))
                    .matches()) return false;
        return true;
    }
}
