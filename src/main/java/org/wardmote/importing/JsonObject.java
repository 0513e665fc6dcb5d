package org.wardmote.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.LondonTime;
import tools.jackson.databind.JsonNode;

/// One JSON object of a file, read with the patience that published data need: numbers may be strings and strings
/// numbers, anything may be null or missing, text may hold HTML.
public final class JsonObject {

    private static final int MOST_TEXT = 100_000;

    private final long number;
    private final JsonNode node;

    JsonObject(long number, JsonNode node) {
        this.number = number;
        this.node = node;
    }

    /// Which one of the file it is, from 1.
    public long number() {
        return number;
    }

    public boolean has(String name) {
        return node.has(name);
    }

    /// As plain text; null, blank, and things that are not text are absent.
    public Optional<String> find(String name) {
        var value = node.get(name);
        if (value == null || !value.isValueNode() || value.isNull()) return Optional.empty();
        var written = value.asString();
        if (written.length() > MOST_TEXT)
            throw new BadRow("\"" + name + "\" is longer than " + MOST_TEXT + " characters.");
        var text = PlainText.of(written);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    public String get(String name) {
        return find(name).orElseThrow(() -> new BadRow("\"" + name + "\" is missing or empty."));
    }

    /// Absent also where it is no number.
    public OptionalDouble findNumber(String name) {
        try {
            var number = find(name).map(Double::parseDouble).orElse(Double.NaN);
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    /// A time in London. Without a zone it is London's already; with one it is turned into London's.
    public Optional<LocalDateTime> findTime(String name) {
        return find(name).map(text -> {
            var time = parsed(text);
            if (time == null || !Row.isOurTime(time.getYear()))
                throw new BadRow(
                        "\"" + name + "\" is a time such as 2026-03-31T18:30:00, not \"" + shortened(text) + "\".");
            return time;
        });
    }

    private static @Nullable LocalDateTime parsed(String text) {
        try {
            if (text.length() == 10) return LocalDate.parse(text).atStartOfDay();
            if (text.matches(".*T.*(Z|[+-]\\d\\d:?\\d\\d)"))
                return OffsetDateTime.parse(text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2"))
                        .atZoneSameInstant(LondonTime.ZONE)
                        .toLocalDateTime();
            return LocalDateTime.parse(text.replace(' ', 'T'));
        } catch (DateTimeException e) {
            return null;
        }
    }

    public Optional<LocalDate> findDate(String name) {
        return findTime(name).map(LocalDateTime::toLocalDate);
    }

    public Optional<JsonObject> findObject(String name) {
        var value = node.get(name);
        return value != null && value.isObject() ? Optional.of(new JsonObject(number, value)) : Optional.empty();
    }

    /// The objects of an array; other elements are passed over.
    public List<JsonObject> list(String name) {
        var found = new ArrayList<JsonObject>();
        var value = node.get(name);
        if (value != null && value.isArray())
            for (var element : value) if (element.isObject()) found.add(new JsonObject(number, element));
        return found;
    }

    /// Every field that holds text, in the order written.
    public Map<String, String> texts() {
        var found = new LinkedHashMap<String, String>();
        for (var name : node.propertyNames()) find(name).ifPresent(text -> found.put(PlainText.of(name), text));
        return found;
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
