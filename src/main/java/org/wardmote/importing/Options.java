package org.wardmote.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/// What was said beside the file, such as `--set WD25`.
public record Options(Map<String, String> said) {

    public static final Options NONE = new Options(Map.of());

    public Optional<String> find(String name) {
        return Optional.ofNullable(said.get(name));
    }

    public String get(String name) {
        return find(name).orElseThrow(() -> new FileRefused("This import needs --" + name + "."));
    }

    public Optional<LocalDate> findDate(String name) {
        return find(name).map(text -> parse(name, text));
    }

    private static LocalDate parse(String name, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new FileRefused("--" + name + " is a date such as 2025-05-01, not \"" + text + "\".");
        }
    }
}
