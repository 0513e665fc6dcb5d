package org.wardmote.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The rows of a CSV file in UTF-8, each with the line a person finds it on. Columns are found by the names in the
/// header, in any order, case and spacing; columns nobody asked for are passed over.
public final class Rows {

    private static final int MOST_FIELD = 100_000;

    private final String file;
    private final Tally tally;

    private Rows(String file, Tally tally) {
        this.file = file;
        this.tally = tally;
    }

    /// Reads a file with a header, giving each row to `use`; a row that throws {@link BadRow} is refused and
    /// reading goes on.
    public static void each(ImportFile file, List<String> required, Tally tally, Consumer<Row> use) {
        file.read((name, text) -> new Rows(name, tally).read(text, required, use));
    }

    /// Reads one text that is already open.
    public static void each(String name, InputStream text, List<String> required, Tally tally, Consumer<Row> use)
            throws IOException {
        new Rows(name, tally).read(text, required, use);
    }

    /// Reads a text whose columns are known by their place, having no header.
    public static void eachWithoutHeader(
            String name, InputStream text, List<String> columns, Tally tally, Consumer<Row> use) throws IOException {
        new Rows(name, tally).readAs(text, columns, use);
    }

    private void read(InputStream text, List<String> required, Consumer<Row> use) throws IOException {
        parse(text, records -> {
            if (!records.hasNext()) throw new FileRefused(file + " is empty.");
            var places = places(records.next(), required);
            while (records.hasNext()) one(records.next(), places, use);
        });
    }

    private void readAs(InputStream text, List<String> columns, Consumer<Row> use) throws IOException {
        var places = new HashMap<String, Integer>();
        columns.forEach(column -> places.put(column, places.size()));
        parse(text, records -> {
            while (records.hasNext()) one(records.next(), places, use);
        });
    }

    private void one(CsvRecord cells, Map<String, Integer> places, Consumer<Row> use) {
        try {
            use.accept(new Row(cells.getStartingLineNumber(), cells.getFields(), places));
        } catch (BadRow e) {
            tally.refused(cells.getStartingLineNumber(), e.sentence());
        }
    }

    private Map<String, Integer> places(CsvRecord header, List<String> required) {
        var places = new HashMap<String, Integer>();
        for (var name : header.getFields()) {
            var column = columnName(name);
            if (!column.isEmpty()
                    && places.putIfAbsent(column, header.getFields().indexOf(name)) != null)
                throw new FileRefused(file + " has the column \"" + column + "\" twice.");
        }
        var missing = new LinkedHashSet<>(required);
        missing.removeAll(places.keySet());
        if (!missing.isEmpty())
            throw new FileRefused(
                    file + " lacks the column" + (missing.size() == 1 ? " " : "s ") + String.join(", ", missing)
                            + ". Its header is: " + shortened(String.join(",", header.getFields())) + ".");
        return places;
    }

    private static String columnName(String written) {
        return written.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private interface Reading {
        void from(java.util.Iterator<CsvRecord> records);
    }

    private void parse(InputStream text, Reading reading) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var at = new long[1];
        try (var csv = CsvReader.builder()
                .maxBufferSize(1 << 22)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(text, decoder))) {
            var records = csv.iterator();
            reading.from(new java.util.Iterator<>() {
                @Override
                public boolean hasNext() {
                    return records.hasNext();
                }

                @Override
                public CsvRecord next() {
                    var next = records.next();
                    at[0] = next.getStartingLineNumber();
                    return next;
                }
            });
        } catch (CharacterCodingException e) {
            throw notUtf8(at[0]);
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) throw notUtf8(at[0]);
            throw e.getCause() == null ? new IOException(e) : e.getCause();
        } catch (CsvParseException e) {
            if (hasCause(e, CharacterCodingException.class)) throw notUtf8(at[0]);
            if (e.getCause() instanceof IOException io) throw io;
            throw new FileRefused(file + " is not a CSV that can be read, after line " + at[0]
                    + ": a quotation mark may be missing.");
        }
    }

    private static boolean hasCause(Throwable thrown, Class<? extends Throwable> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) if (type.isInstance(cause)) return true;
        return false;
    }

    private FileRefused notUtf8(long line) {
        return new FileRefused(
                file + " is not written in UTF-8, somewhere after line " + line + ". Save it as UTF-8 and try again.");
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }

    /// Cells longer than any of ours are faults, not text.
    static String checked(String cell) {
        if (cell.length() > MOST_FIELD) throw new BadRow("A cell is longer than " + MOST_FIELD + " characters.");
        return cell;
    }

    static List<String> list(String cell) {
        var parts = new ArrayList<String>();
        for (var part : cell.split("[;|]")) if (!part.isBlank()) parts.add(part.strip());
        return List.copyOf(parts);
    }
}
