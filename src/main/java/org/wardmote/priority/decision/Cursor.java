package org.wardmote.priority.decision;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a page of the list ended, written `1763467200000000-42`, microseconds first.
record Cursor(Instant movedAt, long id) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,17})-([0-9]{1,18})");

    static final Cursor END = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    static Optional<Cursor> find(@Nullable String written) {
        var parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) return Optional.empty();
        var moment = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
        return Optional.of(new Cursor(moment, Long.parseLong(parts.group(2))));
    }

    static Cursor of(Decision last) {
        return new Cursor(last.movedAt(), last.id().number());
    }

    String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, movedAt) + "-" + id;
    }
}
