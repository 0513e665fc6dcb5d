package org.wardmote.scrutiny.scoreboard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Link;
import org.wardmote.scrutiny.scoreboard.ScoreboardPage.Table;

/// What came of what people said, and what every area has: the second half of a scoreboard.
///
/// @param chart decisions by effect; null where none was made
/// @param parts the same for each part of the place; null where it has none
/// @param missed promises that were missed, however they ended
public record Came(
        List<Card> cards, @Nullable Chart chart, @Nullable Table parts, Missed missed, List<Link> links) {

    /// @param target what the oversight body expects
    /// @param href what is counted, one by one
    public record Card(
            String label,
            String value,
            String base,
            String definition,
            @Nullable String target,
            String href) {}

    /// For the eye; the table says the same.
    public record Chart(String label, List<Bar> bars, Table table) {}

    /// @param width of 100
    public record Bar(String label, int width) {}

    /// @param table null where none was missed
    public record Missed(String sentence, @Nullable Table table, String href) {}
}
