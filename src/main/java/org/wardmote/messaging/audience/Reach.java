package org.wardmote.messaging.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An aim as the database compares it.
///
/// @param areas whoever follows one of these
/// @param grounds polygons on the National Grid as PostgreSQL writes them; whoever follows a circle or a drawn area
///     that shares ground with one of them
/// @param bounds the box around all of them; null: there are none
/// @param topic the bit of the topic
record Reach(Long[] areas, List<String> grounds, @Nullable String bounds, int topic) {

    String[] shapes() {
        return grounds.toArray(String[]::new);
    }
}
