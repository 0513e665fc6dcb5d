package org.wardmote.ledger.complaint;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// The ways of complaining that came with the program.
@Component
class ComplaintRoutes {

    private final List<ComplaintRoute> all = read();

    /// In the order in which to try them.
    List<ComplaintRoute> about(String organisation) {
        return all.stream().filter(route -> route.isFor(organisation)).toList();
    }

    private static List<ComplaintRoute> read() {
        try (var in = Objects.requireNonNull(
                        ComplaintRoutes.class.getResourceAsStream("/ledger/complaint-routes.csv"));
                var csv = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(ComplaintRoutes::route).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ComplaintRoute route(NamedCsvRecord row) {
        return new ComplaintRoute(
                row.getField("organisation"),
                row.getField("name"),
                row.getField("text"),
                row.getField("url"),
                LocalDate.parse(row.getField("review_by")));
    }
}
