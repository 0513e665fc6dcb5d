package org.wardmote.area.team;

import java.util.Optional;
import org.wardmote.importing.BadRow;
import org.wardmote.importing.PlainText;
import org.wardmote.importing.Row;

/// Texts of a bounded length, made plain.
final class Limits {

    static Optional<String> text(Row row, String column, int most) {
        return row.find(column)
                .map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> {
                    if (text.length() > most)
                        throw new BadRow("The column \"" + column + "\" is longer than " + most + " characters.");
                    return text;
                });
    }

    private Limits() {}
}
