package org.wardmote.ledger.bringing;

import java.time.Instant;
import java.util.Optional;
import org.wardmote.importing.BadRow;

/// One thing that happened, of the array `history` of a JSON object.
final class ReadingHistory {

    static Happened read(Cells cells) {
        var at = cells.time("at");
        var reached = cells.find("reached").orElse("delivered");
        return new Happened(
                cells.get("kind"),
                at,
                cells.find("by").orElse(null),
                cells.find("to").orElse(null),
                cells.find("words").orElse(null),
                cells.find("disposition").orElse(null),
                cells.is("outcome", false),
                cells.find("next_step").orElse(null),
                cells.findDate("next_by").orElse(null),
                cells.find("their_reference").orElse(null),
                cells.find("question").orElse(null),
                reachedAt(reached, at, cells.findTime("reached_at")).orElse(null),
                !reached.equals("unreached"));
    }

    private static Optional<Instant> reachedAt(String reached, Instant at, Optional<Instant> given) {
        return switch (reached) {
            case "delivered", "unreached" -> Optional.of(given.orElse(at));
            case "waiting" -> Optional.empty();
            default -> throw new BadRow("\"reached\" is delivered, unreached or waiting, not \"" + reached + "\".");
        };
    }

    private ReadingHistory() {}
}
