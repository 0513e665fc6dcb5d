package org.wardmote.site.ward;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Everything that the page of a local area shows.
///
/// @param calendar its meetings for a calendar program
/// @param contact where to write to the team; null where it cannot be written to
/// @param subscribe where messages about it are asked for; null where the page shows a day that is over
/// @param answers and
/// @param alerts and
/// @param watch null where the page shows a day that is over
/// @param then where the page shows a day that is over
public record WardPage(
        Frame frame,
        String name,
        String caption,
        @Nullable Then then,
        WardTeam team,
        @Nullable String contact,
        @Nullable String subscribe,
        WardPriorities priorities,
        @Nullable WardAnswers answers,
        @Nullable WardAlerts alerts,
        @Nullable WardWatch watch,
        WardMeetings meetings,
        @Nullable String calendar,
        WardLand land,
        Foot foot)
        implements Page {

    /// @param sentence that this was so on a day
    /// @param href the page as it is
    public record Then(String sentence, String href, String link) {}

    public record Foot(String asAt, List<Link> links) {}

    public record Link(String text, String href) {}
}
