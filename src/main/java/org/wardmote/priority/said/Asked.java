package org.wardmote.priority.said;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// What a reader chose in the address.
///
/// @param of the organisation; null: the police force of the place
/// @param before where the page before ended
public record Asked(
        @Nullable String of,
        @Nullable String subject,
        @Nullable String before) {

    Asked about(@Nullable String other) {
        return new Asked(of, other, null);
    }

    Asked of(@Nullable String organisation) {
        return new Asked(organisation, subject, null);
    }

    Asked from(String cursor) {
        return new Asked(of, subject, cursor);
    }

    String on(String path) {
        var query = new ArrayList<String>();
        if (of != null) query.add("of=" + of);
        if (subject != null) query.add("subject=" + subject);
        if (before != null) query.add("before=" + before);
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
