package org.wardmote.ledger.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Tells a mail that only says thank you. Every word of it has to be one of courtesy, but for a name at its foot;
/// whatever says more counts as saying that something is still open.
@Component
class Thanks {

    private static final Pattern NAME = Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*\\s*){1,4}");

    private final Set<String> courtesies = read();

    boolean isAll(String text) {
        var lines = text.strip().lines().filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty() || !isCourteous(lines.getFirst())) return false;
        return lines.stream()
                .skip(1)
                .allMatch(
                        line -> isCourteous(line) || NAME.matcher(line.strip()).matches());
    }

    private boolean isCourteous(String line) {
        return Arrays.stream(
                        line.toLowerCase(Locale.ROOT).replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(courtesies::contains);
    }

    private static Set<String> read() {
        try (var in = Objects.requireNonNull(Thanks.class.getResourceAsStream("/ledger/courtesies.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var words = new HashSet<String>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
            words.remove("");
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
