package org.wardmote.priority.action;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Words that a task for residents must not have. A list finds no more than words, so a person confirms besides.
@Component
class NeverAskThePublic {

    private static final String LIST = "/priority/never-ask-the-public.txt";

    /// The ends of English verbs, also with the last letter doubled or an e or a y gone.
    private static final String ENDINGS = "(?:s|es|d|ed|ing|er|ers|ment|ion)?";

    private final List<Pattern> words;

    NeverAskThePublic() {
        words = read().lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(NeverAskThePublic::pattern)
                .toList();
    }

    private static String read() {
        try (var in = NeverAskThePublic.class.getResourceAsStream(LIST)) {
            if (in == null) throw new IllegalStateException(LIST + " is missing.");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Pattern pattern(String word) {
        var stem = word.endsWith("e") ? word.substring(0, word.length() - 1) + "e?" : word;
        var last = word.charAt(word.length() - 1);
        var doubled = "e".indexOf(last) < 0 ? last + "?" : "";
        return Pattern.compile("\\b" + stem.replace(" ", "\\s+") + doubled + ENDINGS + "\\b");
    }

    /// The word that it must not have, as it stands there.
    Optional<String> find(String task) {
        var plain = plain(task);
        return words.stream()
                .map(word -> word.matcher(plain))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group())
                .findFirst();
    }

    /// Accents, full-width letters, hyphens and invisible characters hide no word.
    private static String plain(String task) {
        return Normalizer.normalize(task, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}\\p{Cf}]", "")
                .replaceAll("[\\p{Pd}\\p{Z}\\s]+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
