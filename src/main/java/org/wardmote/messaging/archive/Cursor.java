package org.wardmote.messaging.archive;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a page of the archive ended: `1763812800000000-42`, microseconds and key.
record Cursor(Instant at, long id) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})-(\\d{1,18})");
    private static final long MICROS = 1_000_000;

    static Cursor of(Entry entry) {
        return new Cursor(entry.at(), entry.id());
    }

    static Optional<Cursor> find(@Nullable String written) {
        var found = WRITTEN.matcher(written == null ? "" : written);
        if (!found.matches()) return Optional.empty();
        var micros = Long.parseLong(found.group(1));
        var at = Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000);
        return Optional.of(new Cursor(at, Long.parseLong(found.group(2))));
    }

    String written() {
        return at.getEpochSecond() * MICROS + at.getNano() / 1_000 + "-" + id;
    }
}
