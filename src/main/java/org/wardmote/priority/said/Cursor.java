package org.wardmote.priority.said;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wardmote.ledger.Released;
import org.wardmote.priority.Decisions;

/// Where a page of the list ended. Of one moment, decisions come before answers. Written
/// `1763467200000000-d42`, microseconds first.
record Cursor(Instant at, boolean decision, long id) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,17})-([da])([0-9]{1,18})");

    static final Comparator<Cursor> NEWEST_FIRST = Comparator.comparing(Cursor::at)
            .thenComparing(Cursor::decision)
            .thenComparing(Cursor::id)
            .reversed();

    static Optional<Cursor> find(@Nullable String written) {
        var parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new Cursor(
                Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS),
                parts.group(2).equals("d"),
                Long.parseLong(parts.group(3))));
    }

    String written() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, at) + (decision ? "-d" : "-a") + id;
    }

    /// Where the decisions go on: after an answer, none of its moment is left.
    Decisions.Cursor ofDecisions() {
        return new Decisions.Cursor(at, decision ? id : 0);
    }

    /// Where the answers go on: after a decision, all of its moment are left.
    Released.Cursor ofAnswers() {
        return new Released.Cursor(at, decision ? Long.MAX_VALUE : id);
    }
}
