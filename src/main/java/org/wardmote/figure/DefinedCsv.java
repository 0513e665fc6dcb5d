package org.wardmote.figure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/// CSV after RFC 4180 that carries its definitions with it: lines beginning `#` above the header say what each
/// figure is, of which day and by whom. A cell that a spreadsheet would carry out as a formula gets an apostrophe
/// before it.
///
/// @param text the whole file
public record DefinedCsv(String text) {

    private static final String FORMULA = "=+-@\t\r";
    private static final Pattern NUMBER = Pattern.compile("-\\d+(\\.\\d+)?");

    /// The figures themselves, one a row.
    public static DefinedCsv of(Collection<Figure> figures) {
        var rows = figures.stream()
                .map(figure -> List.of(
                        figure.name(),
                        figure.value(),
                        figure.base() == null ? "" : figure.base().toString(),
                        figure.asAt().toString(),
                        figure.source()))
                .toList();
        return of(figures, List.of("figure", "value", "base", "as_at", "source"), rows);
    }

    /// A table, with the definitions of the figures in it.
    public static DefinedCsv of(Collection<Figure> defined, List<String> header, Collection<List<String>> rows) {
        var csv = new StringBuilder();
        for (var figure : defined) csv.append(definition(figure)).append("\r\n");
        csv.append(line(header));
        rows.forEach(row -> csv.append(line(row)));
        return new DefinedCsv(csv.toString());
    }

    private static String definition(Figure figure) {
        var words =
                figure.name() + ": " + figure.definition() + " As at " + figure.asAt() + ". Source: " + figure.source();
        return "# " + words.replaceAll("\\s+", " ").strip();
    }

    private static String line(List<String> cells) {
        var written = new ArrayList<String>();
        for (var cell : cells) written.add(quoted(guarded(cell)));
        return String.join(",", written) + "\r\n";
    }

    /// Negative numbers are numbers.
    static String guarded(String cell) {
        var isFormula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        return isFormula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        var plain =
                cell.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain && !cell.startsWith("#") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
