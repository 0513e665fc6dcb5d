package org.wardmote.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class RowsTests {

    private final List<String> told = new ArrayList<>();
    private final Tally tally = new Tally() {
        @Override
        public void kept() {}

        @Override
        public void refused(long row, String sentence) {
            told.add(row + ": " + sentence);
        }

        @Override
        public void note(String sentence) {}
    };

    @Test
    void columnsAreFoundByNameInAnyOrderCaseAndSpacing() {
        var names = new ArrayList<String>();
        Rows.each(file("\uFEFFLAT, Full Name ,ignored\n51.5,Abbey,x\n"), List.of("full_name", "lat"), tally, row -> {
            names.add(row.get("full_name"));
            assertThat(row.number("lat")).isEqualTo(51.5);
            assertThat(row.line()).isEqualTo(2);
        });
        assertThat(names).containsExactly("Abbey");
    }

    @Test
    void badCellRefusesItsRowByLineAndReadingGoesOn() {
        var kept = new ArrayList<Long>();
        Rows.each(file("n,day\n1,2026-01-31\nten,\n3,31/01/2026\n4,\n"), List.of("n"), tally, row -> {
            row.number("n");
            row.findDate("day");
            kept.add(row.line());
        });
        assertThat(kept).containsExactly(2L, 5L);
        assertThat(told)
                .containsExactly(
                        "3: The column \"n\" is a number, not \"ten\".",
                        "4: The column \"day\" is a date such as 2026-03-31, not \"31/01/2026\".");
    }

    @Test
    void missingColumnIsNamed() {
        assertThatThrownBy(() -> Rows.each(file("a,b\n"), List.of("a", "code"), tally, row -> {}))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("lacks the column code")
                .hasMessageContaining("a,b");
    }

    @Test
    void emptyFileIsRefused() {
        assertThatThrownBy(() -> Rows.each(file(""), List.of("a"), tally, row -> {}))
                .hasMessageContaining("is empty");
    }

    @Test
    void otherEncodingIsRefusedWithALineNearby() {
        var latin = ImportFile.of(
                "latin.csv", () -> new ByteArrayInputStream("n\nCaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1)));
        assertThatThrownBy(() -> Rows.each(latin, List.of("n"), tally, row -> {}))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("not written in UTF-8");
    }

    @Test
    void cutShortGzipIsRefused() throws IOException {
        var whole = gzip("n\n" + "1\n".repeat(10_000));
        var cut = ImportFile.of("cut.csv.gz", () -> new ByteArrayInputStream(Arrays.copyOf(whole, whole.length / 2)));
        assertThatThrownBy(() -> Rows.each(cut, List.of("n"), tally, row -> {}))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("cut short or damaged");
    }

    @Test
    void bombIsRefusedBeforeItFillsAnything() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write("n\n".getBytes(StandardCharsets.UTF_8));
            var line = "a".repeat((1 << 10) - 1) + "\n";
            var lines = line.repeat(1 << 10).getBytes(StandardCharsets.UTF_8);
            for (var i = 0; i <= ImportFile.MOST_BYTES >> 20; i++) gzip.write(lines);
        }
        var bomb = ImportFile.of("bomb.gz", () -> new ByteArrayInputStream(bytes.toByteArray()));
        assertThatThrownBy(() -> Rows.each(bomb, List.of("n"), tally, row -> {}))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("unpacks to more than 1024 MB");
    }

    @Test
    void controlCharactersAreRefused() {
        Rows.each(file("n\na\u0007b\n"), List.of("n"), tally, row -> row.get("n"));
        assertThat(told).containsExactly("2: The column \"n\" holds control characters.");
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static ImportFile file(String text) {
        return ImportFile.of("test.csv", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
