package org.wardmote.ledger.subject;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.Subjects;

/// The subjects that came with the program.
@Component
class ListedSubjects implements Subjects {

    private final List<String> codes = read();

    @Override
    public List<String> codes() {
        return codes;
    }

    @Override
    public boolean includes(String code) {
        return codes.contains(code);
    }

    private static List<String> read() {
        try (var in = Objects.requireNonNull(ListedSubjects.class.getResourceAsStream("/ledger/subjects.txt"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
