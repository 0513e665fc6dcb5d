package org.wardmote.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wardmote.importing.ImportFile;

/// The demo's files as they lie in the program, their days made real.
final class DemoFiles {

    private static final Pattern VALUE = Pattern.compile("\"([+-]\\d[\\w :]*)\"");

    private final RelativeDays days;

    DemoFiles(RelativeDays days) {
        this.days = days;
    }

    /// As it lies there.
    static InputStream open(String name) {
        return Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/demo/" + name), name);
    }

    static List<CsvRecord> rows(String name) {
        try (var csv = CsvReader.builder().ofCsvRecord(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportFile csv(String name) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().build(text)) {
            rows(name)
                    .forEach(row -> writer.writeRecord(
                            row.getFields().stream().map(days::resolve).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text(name, text.toString());
    }

    /// A JSON whose values that stand for days are made real.
    ImportFile json(String name) {
        try (var file = open(name)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text(
                    name,
                    VALUE.matcher(text)
                            .replaceAll(found -> Matcher.quoteReplacement("\"" + days.resolve(found.group(1)) + "\"")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportFile text(String name, String text) {
        return ImportFile.of(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
