package org.wardmote.messaging.call;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// What another program answered.
///
/// @param header gives the first of a name
public record Answer(int status, String body, Function<String, Optional<String>> header) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LONGEST = Duration.ofHours(12);

    public boolean isFine() {
        return status >= 200 && status < 300;
    }

    /// Nothing is in it where it is no document.
    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    /// How long it asks to be left alone (RFC 9110, 10.2.3): seconds or a date. Nobody holds us up for longer than
    /// half a day.
    public Optional<Duration> retryAfter(Instant now) {
        return header.apply("Retry-After")
                .flatMap(written -> pause(written.strip(), now))
                .map(pause -> pause.compareTo(LONGEST) > 0 ? LONGEST : pause)
                .filter(Duration::isPositive);
    }

    private static Optional<Duration> pause(String written, Instant now) {
        if (written.matches("\\d{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(written)));
        try {
            return Optional.of(
                    Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(written))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
