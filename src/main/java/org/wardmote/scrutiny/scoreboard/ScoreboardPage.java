package org.wardmote.scrutiny.scoreboard;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// How those who serve a place answer.
///
/// @param then that this is how it stood on a past date; null: as it stands
/// @param first the figure that matters most
/// @param parts the same for each part of the place; null where it has none
/// @param months the year in brief; null where nothing was ever counted
/// @param came what came of what people said
/// @param organisations whose figures there are besides
/// @param silent local areas from which nothing was heard, or boroughs with how many; null where areas are not
///     listed
/// @param breakdowns by channel and by subject, for a month of a borough or more
public record ScoreboardPage(
        Frame frame,
        String name,
        String caption,
        String lede,
        @Nullable Then then,
        Card first,
        List<Card> cards,
        @Nullable Table parts,
        @Nullable Trend months,
        Came came,
        Map<String, String> organisations,
        @Nullable Silent silent,
        List<Breakdown> breakdowns,
        String source,
        String csv,
        List<Link> links)
        implements Page {

    public record Then(String sentence, String href, String link) {}

    /// @param base what it was taken from, or of when it is
    /// @param target what the oversight body expects
    public record Card(
            String label,
            String value,
            String base,
            String definition,
            @Nullable String target) {}

    public record Table(String caption, List<String> heads, List<Row> rows) {}

    public record Row(List<String> cells, @Nullable String href) {}

    /// @param bars oldest first, for the eye; the table says the same
    public record Trend(Table table, List<Bar> bars, String label) {}

    /// @param height of 100
    public record Bar(String label, int height) {}

    public record Silent(String sentence, Map<String, String> links) {}

    public record Breakdown(String id, String note, Table table) {}

    public record Link(String text, String href) {}
}
