package org.wardmote.ledger.contact;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Finds in what was typed the phrases of somebody in danger at this moment, in every language there is a list for,
/// since nobody says beforehand in which they write. Being wrong costs the writer one more page.
@Component
class RiskWords {

    private final List<String> phrases = read();

    boolean standIn(String... texts) {
        var said = " " + plain(String.join(" \n ", texts)) + " ";
        return phrases.stream().anyMatch(said::contains);
    }

    /// Lower case, without accents and signs, single spaces: `He’s got a KNIFE!` and `hes got a knife` are the
    /// same.
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\p{Mn}\\p{Cf}'’‘ʼ]", "")
                .replace('ł', 'l')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static List<String> read() {
        try {
            var found = new ArrayList<String>();
            for (var list :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:ledger/risk-words/*.txt"))
                found.addAll(read(list));
            return List.copyOf(found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Each phrase with a space at both ends, so that whole words are matched.
    private static List<String> read(Resource list) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(list.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> " " + plain(line) + " ")
                    .toList();
        }
    }
}
