package org.wardmote.guide.number;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.guide.Numbers;
import org.wardmote.guide.SignpostNumber;

/// The numbers that came with the program.
@Component
class ListedNumbers implements Numbers {

    private final List<SignpostNumber> all = read();

    @Override
    public List<SignpostNumber> list() {
        return all;
    }

    @Override
    public Optional<SignpostNumber> find(String id) {
        return all.stream().filter(number -> number.id().equals(id)).findFirst();
    }

    private static List<SignpostNumber> read() {
        try (var in = Objects.requireNonNull(ListedNumbers.class.getResourceAsStream("/guide/numbers.csv"));
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(ListedNumbers::number).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignpostNumber number(NamedCsvRecord row) {
        return new SignpostNumber(
                row.getField("id"),
                row.getField("name"),
                row.getField("number"),
                row.getField("when"),
                absent(row.getField("textphone")),
                absent(row.getField("url")),
                row.getField("owner"),
                LocalDate.parse(row.getField("reviewed")),
                LocalDate.parse(row.getField("review_by")));
    }

    private static @Nullable String absent(String cell) {
        return cell.isBlank() ? null : cell;
    }
}
