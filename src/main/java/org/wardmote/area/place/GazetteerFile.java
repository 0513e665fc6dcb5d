package org.wardmote.area.place;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.wardmote.area.Place;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;

/// The named points of one file, whichever of the known layouts it has.
record GazetteerFile(ImportFile file, Place.Kind kind, PlaceColumns columns, Tally tally) {

    private static final int AHEAD = 8192;

    void each(Consumer<IncomingPlace> use) {
        file.readEach(GazetteerFile::isData, (name, raw) -> read(name, raw, use));
    }

    private void read(String name, InputStream raw, Consumer<IncomingPlace> use) throws IOException {
        var text = new BufferedInputStream(raw, AHEAD);
        text.mark(AHEAD);
        var head = new String(text.readNBytes(2000), StandardCharsets.ISO_8859_1).replace("ï»¿", "");
        text.reset();
        if (kind == Place.Kind.STATION && head.stripLeading().startsWith("["))
            new TflStations(name, tally).each(text, use);
        else if (kind == Place.Kind.STREET && isOpenNamesWithoutHeader(head))
            Rows.eachWithoutHeader(
                    name, text, OpenNames.COLUMNS, tally, row -> street(row).ifPresent(use));
        else if (kind == Place.Kind.STREET)
            Rows.each(name, text, List.of(), tally, row -> street(row).ifPresent(use));
        else Rows.each(name, text, List.of("name"), tally, row -> use.accept(columns.place(row)));
    }

    private Optional<IncomingPlace> street(Row row) {
        return OpenNames.isOne(row) ? OpenNames.street(row) : Optional.of(columns.place(row));
    }

    /// The second column is an address of the Linked Data service, and there are thirty-four.
    private static boolean isOpenNamesWithoutHeader(String head) {
        var cells = head.split("\r?\n", 2)[0].split(",");
        return cells.length >= 30 && cells[1].contains("://");
    }

    private static boolean isData(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return (lower.endsWith(".csv") || lower.endsWith(".json")) && !lower.contains("doc/");
    }
}
