package org.wardmote.messaging.composing;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day as somebody types it: `18:30`, `9.15`, `0845`.
final class TypedTime {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.]?([0-5]\\d)");

    static Optional<LocalTime> find(@Nullable String typed) {
        var found = TIME.matcher(typed == null ? "" : typed.strip());
        return found.matches()
                ? Optional.of(LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    private TypedTime() {}
}
