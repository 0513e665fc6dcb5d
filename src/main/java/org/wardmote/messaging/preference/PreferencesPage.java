package org.wardmote.messaging.preference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What somebody gets, and how they change it.
///
/// @param path of everything of theirs, and `query` the key behind it
/// @param news what was done a moment ago
/// @param waiting asked for and not confirmed
/// @param weeklyMost, quietFrom, quietUntil as they stand
public record PreferencesPage(
        Frame frame,
        String path,
        String query,
        @Nullable String news,
        boolean confirmed,
        boolean stopped,
        List<Place> waiting,
        List<Place> places,
        String weeklyMost,
        String quietFrom,
        String quietUntil,
        List<Choice> budgets,
        List<Choice> hours)
        implements Page {

    /// @param id in its addresses
    /// @param ties what it is to them, and `topics`: each worded
    public record Place(long id, String name, List<String> ties, List<String> topics, String pace) {}
}
