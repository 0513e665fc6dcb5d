package org.wardmote.messaging.preference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.messaging.subscription.OwnBrowsers;

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
        List<Choice> hours,
        Ways ways,
        Browsers browsers,
        Faults faults)
        implements Page {

    public List<Choice> fallsBack() {
        return List.of(new Choice("yes", frame.say("preference.ways.falls-back")));
    }

    /// @param id in its addresses
    /// @param ties what it is to them, and `topics`: each worded
    public record Place(long id, String name, List<String> ties, List<String> topics, String way, String pace) {}

    /// @param choices those between which they may choose; none where there is only one
    /// @param firstBy, fallsBack as they stand
    /// @param mayAdd they may add a mobile number
    public record Ways(List<Choice> choices, String firstBy, List<String> fallsBack, boolean mayAdd) {}

    /// @param pushKey see {@link org.wardmote.messaging.push.Pushes#key}; null: nobody is told in a browser
    /// @param known those in which they are told
    public record Browsers(@Nullable String pushKey, List<OwnBrowsers.Known> known) {}
}
