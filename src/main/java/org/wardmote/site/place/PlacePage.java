package org.wardmote.site.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.site.find.ChoicePage.Choice;
import org.wardmote.site.point.PointCard;

/// A named point: in which areas it lies, and what is known of it.
///
/// @param areas those it lies in or near, each with its reason and who serves it
/// @param closed since when a contact point is closed, and what is open near by
/// @param railway who looks after the railway itself, for a station
public record PlacePage(
        Frame frame,
        String name,
        String caption,
        String lede,
        List<Choice> areas,
        @Nullable Closed closed,
        @Nullable Railway railway,
        List<PointCard.Row> details,
        @Nullable String checked,
        String source)
        implements Page {

    public record Closed(String title, String sentence, List<PointCard> instead) {}

    public record Railway(
            String title,
            String sentence,
            @Nullable String telephone,
            @Nullable String href,
            String link) {}
}
