package org.wardmote.importing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.wardmote.kernel.Reference;

/// One row of a CSV. Asking for a cell that is missing or cannot be right throws {@link BadRow} with a sentence
/// that names it.
public final class Row {

    private final long line;
    private final List<String> cells;
    private final Map<String, Integer> places;

    Row(long line, List<String> cells, Map<String, Integer> places) {
        this.line = line;
        this.cells = cells;
        this.places = places;
    }

    public long line() {
        return line;
    }

    /// Stripped; empty cells are absent.
    public Optional<String> find(String column) {
        var place = places.get(column);
        if (place == null || place >= cells.size()) return Optional.empty();
        var cell = Rows.checked(cells.get(place)).strip();
        if (cell.chars().anyMatch(letter -> letter < ' ' && letter != '\n' && letter != '\r' && letter != '\t'))
            throw new BadRow("The column \"" + column + "\" holds control characters.");
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    public String get(String column) {
        return find(column).orElseThrow(() -> new BadRow("The column \"" + column + "\" is empty."));
    }

    /// Parts divided by semicolons or bars.
    public List<String> list(String column) {
        return find(column).map(Rows::list).orElse(List.of());
    }

    public OptionalDouble findNumber(String column) {
        var cell = find(column);
        if (cell.isEmpty()) return OptionalDouble.empty();
        try {
            var number = Double.parseDouble(cell.get());
            if (!Double.isFinite(number)) throw notANumber(column, cell.get());
            return OptionalDouble.of(number);
        } catch (NumberFormatException e) {
            throw notANumber(column, cell.get());
        }
    }

    public double number(String column) {
        return findNumber(column).orElseThrow(() -> new BadRow("The column \"" + column + "\" is empty."));
    }

    public double number(String column, double least, double most) {
        var number = number(column);
        if (number < least || number > most)
            throw new BadRow("The column \"" + column + "\" is " + get(column) + ", not between " + least + " and "
                    + most + ".");
        return number;
    }

    public Optional<LocalDate> findDate(String column) {
        return find(column).map(text -> {
            try {
                var day = LocalDate.parse(text);
                if (isOurTime(day.getYear())) return day;
                throw new BadRow("The column \"" + column + "\" is of the year " + day.getYear() + ".");
            } catch (DateTimeParseException e) {
                throw new BadRow("The column \"" + column + "\" is a date such as 2026-03-31, not \"" + text + "\".");
            }
        });
    }

    /// Between the first of the Met and far beyond any plan; a database has its own ideas of the rest.
    static boolean isOurTime(int year) {
        return year >= 1800 && year < 3000;
    }

    /// Yes, no, or absent.
    public Optional<Boolean> findYes(String column) {
        return find(column).map(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> true;
            case "no", "n", "false", "0" -> false;
            default -> throw new BadRow("The column \"" + column + "\" is yes or no, not \"" + text + "\".");
        });
    }

    public Optional<Reference> findReference(String column) {
        return find(column)
                .map(text -> Reference.find(text)
                        .orElseThrow(() ->
                                new BadRow("The column \"" + column + "\" is not a reference: \"" + text + "\".")));
    }

    private static BadRow notANumber(String column, String cell) {
        return new BadRow("The column \"" + column + "\" is a number, not \"" + cell + "\".");
    }
}
