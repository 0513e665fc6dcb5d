package org.wardmote.area.postcode;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.wardmote.importing.ImportFile;
import org.wardmote.importing.Row;
import org.wardmote.importing.Rows;
import org.wardmote.importing.Tally;

/// Code-Point Open as Ordnance Survey publishes it, a zip of files without headers; one of those; or any CSV with a
/// header. Which it is shows in the first line: a header's first cell is no postcode.
record PostcodeFile(ImportFile file, Tally tally) {

    /// The order of Code-Point Open's columns.
    private static final List<String> CODE_POINT = List.of(
            "postcode",
            "pqi",
            "easting",
            "northing",
            "country_code",
            "nhs_regional_ha_code",
            "nhs_ha_code",
            "admin_county_code",
            "district_code",
            "ward_code");

    private static final int LONGEST_FIRST_LINE = 8192;

    void each(Consumer<Row> use) {
        file.readEach(PostcodeFile::isData, (name, text) -> read(name, text, use));
    }

    private void read(String name, InputStream raw, Consumer<Row> use) throws IOException {
        var text = new BufferedInputStream(raw, LONGEST_FIRST_LINE);
        var known = file.isArchive() ? new InArchive(name, tally) : tally;
        if (beginsWithPostcode(text)) Rows.eachWithoutHeader(name, text, CODE_POINT, known, use);
        else Rows.each(name, text, List.of("postcode"), known, use);
    }

    /// The archive holds documents and code lists too.
    private static boolean isData(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") && !lower.contains("doc/");
    }

    private static boolean beginsWithPostcode(BufferedInputStream text) throws IOException {
        text.mark(LONGEST_FIRST_LINE);
        var first = new String(text.readNBytes(40), StandardCharsets.ISO_8859_1);
        text.reset();
        var cell = first.split("[,\r\n]", 2)[0].replace("\"", "");
        return UnitPostcode.pack(cell).isPresent();
    }

    /// Says in which file of the archive a row was refused.
    private record InArchive(String name, Tally tally) implements Tally {

        @Override
        public void kept() {
            tally.kept();
        }

        @Override
        public void refused(long row, String sentence) {
            tally.refused(row, name + ": " + sentence);
        }

        @Override
        public void note(String sentence) {
            tally.note(sentence);
        }
    }
}
