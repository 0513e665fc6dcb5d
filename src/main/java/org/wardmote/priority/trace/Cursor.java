package org.wardmote.priority.trace;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where a page of a trace ended, written `7-4211`: the finding, and the row in it.
record Cursor(long finding, long id) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,18})-([0-9]{1,18})");

    static final Cursor START = new Cursor(0, 0);

    static Optional<Cursor> find(@Nullable String written) {
        var parts = WRITTEN.matcher(written == null ? "" : written);
        if (!parts.matches()) return Optional.empty();
        return Optional.of(new Cursor(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2))));
    }
}
