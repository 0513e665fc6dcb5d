package org.wardmote.ledger.bringing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.wardmote.importing.BadRow;
import org.wardmote.kernel.LondonTime;

/// The named values of a CSV row or of a JSON object, read alike. What is wrong is refused by its name.
record Cells(Function<String, Optional<String>> source) {

    Optional<String> find(String name) {
        return source.apply(name);
    }

    String get(String name) {
        return find(name).orElseThrow(() -> new BadRow("\"" + name + "\" is empty."));
    }

    boolean is(String name, boolean otherwise) {
        return find(name).map(said -> switch (said.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "y", "1" -> true;
            case "no", "false", "n", "0" -> false;
            default -> throw new BadRow("\"" + name + "\" is yes or no, not \"" + said + "\".");
        })
                .orElse(otherwise);
    }

    Instant time(String name) {
        return findTime(name).orElseThrow(() -> new BadRow("\"" + name + "\" is empty."));
    }

    /// Without a zone it is London's time.
    Optional<Instant> findTime(String name) {
        return find(name).map(text -> {
            try {
                var isZoned = text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)");
                var at = isZoned
                        ? OffsetDateTime.parse(text).toInstant()
                        : LocalDateTime.parse(text.replace(' ', 'T'))
                                .atZone(LondonTime.ZONE)
                                .toInstant();
                return isOurTime(at) ? at : failing(name, text);
            } catch (DateTimeException e) {
                return failing(name, text);
            }
        });
    }

    private static boolean isOurTime(Instant at) {
        var year = at.atZone(LondonTime.ZONE).getYear();
        return year >= 1900 && year < 3000;
    }

    private static Instant failing(String name, String text) {
        throw new BadRow("\"" + name + "\" is a time such as 2026-03-31T18:30, not \"" + text + "\".");
    }

    Optional<LocalDate> findDate(String name) {
        return find(name).map(text -> {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new BadRow("\"" + name + "\" is a date such as 2026-03-31, not \"" + text + "\".");
            }
        });
    }

    /// @param known what a code means
    /// @param codes as a person may write them
    <T> T coded(String name, String code, List<String> codes, Function<String, T> known) {
        var said = code.toLowerCase(Locale.ROOT);
        if (!codes.contains(said))
            throw new BadRow("\"" + name + "\" is one of " + String.join(", ", codes) + ", not \"" + code + "\".");
        return known.apply(said);
    }
}
