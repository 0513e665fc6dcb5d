package org.wardmote.scrutiny.scoreboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.wardmote.kernel.NotFound;
import org.wardmote.scrutiny.measure.Span;

/// What a reader chose in the address.
///
/// @param of the organisation; null: the police force of the place
/// @param month a month that is over; null: the last 28 full days
/// @param at a past date, to see the figures as they stood at its end
public record Asked(
        @Nullable String of,
        @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth month,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate at) {

    public Span span(LocalDate today) {
        if (at != null && !at.isBefore(today)) throw new NotFound();
        var known = at == null ? today : at;
        if (month == null) return Span.before(known);
        if (month.atEndOfMonth().isBefore(known) && month.getYear() >= 2000) return Span.of(month, known);
        throw new NotFound();
    }

    Asked of(@Nullable String organisation) {
        return new Asked(organisation, month, at);
    }

    Asked in(@Nullable YearMonth other) {
        return new Asked(of, other, at);
    }

    /// The address of a page or file with the same choice.
    public String on(String path) {
        return on(path, new ArrayList<>());
    }

    /// The same of a page that is told by its query of which place it is.
    public String on(String path, Board board) {
        return on(path, board.area() == null ? new ArrayList<>() : new ArrayList<>(List.of("area=" + board.place())));
    }

    private String on(String path, List<String> query) {
        if (of != null) query.add("of=" + of);
        if (month != null) query.add("month=" + month);
        if (at != null) query.add("at=" + at);
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }
}
