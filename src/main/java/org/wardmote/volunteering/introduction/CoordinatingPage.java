package org.wardmote.volunteering.introduction;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What a coordinator has to say yes or no to.
///
/// @param agreed they have said that they coordinate it
/// @param consent where they say so, or that they do not
public record CoordinatingPage(
        Frame frame, String name, String outline, boolean agreed, String consent, List<Asked> asked, Faults faults)
        implements Page {

    /// @param words what the neighbour wants them to know; empty where they said nothing
    /// @param details how the neighbour can be reached; null until the coordinator has said yes
    public record Asked(String when, String words, @Nullable String details, String action) {}
}
