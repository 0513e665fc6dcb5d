package org.wardmote.ledger.desk;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a page of a long list ended, so that the next begins there whatever came in meanwhile: a moment and the id
/// that settles which of two of the same moment comes first. Written `1763467200000000-42`, microseconds first.
public record Cursor(Instant moment, long id) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,17})-([0-9]{1,18})");

    /// Before the first; and, for lists that run backward, after the newest.
    public static final Cursor START = new Cursor(Instant.EPOCH, 0);

    public static final Cursor END = new Cursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    public static Optional<Cursor> find(@Nullable String written) {
        var parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) return Optional.empty();
        var moment = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
        return Optional.of(new Cursor(moment, Long.parseLong(parts.group(2))));
    }

    public String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment) + "-" + id;
    }
}
