package org.wardmote.ledger.search;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// What somebody looks for. Everything may be left out.
///
/// @param q words, or a reference
/// @param place a postcode, or the name of a ward, street or place
/// @param since the first day
/// @param until the last day
public record SearchForm(
        @Size(max = 200, message = "search.q.long") @Nullable
        String q,

        @Nullable String place,
        @Nullable String channel,
        @Nullable String state,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate since,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
        @Nullable String after) {

    static String said(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean isBlank() {
        return said(q).isEmpty()
                && said(place).isEmpty()
                && said(channel).isEmpty()
                && said(state).isEmpty()
                && since == null
                && until == null;
    }
}
