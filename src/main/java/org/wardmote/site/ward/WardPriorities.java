package org.wardmote.site.ward;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.site.card.PriorityCard;

/// What the team has promised; the list is empty where nothing is known to be promised.
///
/// @param lately null where the page shows a day that is over
public record WardPriorities(
        List<PriorityCard> promised, @Nullable Lately lately) {

    /// What was done in the last month.
    ///
    /// @param silence what to say where nothing was
    public record Lately(List<String> done, @Nullable String silence) {}
}
