package org.wardmote.messaging.composing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// @param create where to begin a new one; null for whoever writes none
/// @param newsletter where to have one drafted from records
/// @param unreviewed emergencies that somebody has to look at
/// @param states by which the list can be narrowed
public record AnnouncementsPage(
        Frame frame,
        @Nullable String create,
        @Nullable String newsletter,
        List<Line> unreviewed,
        List<State> states,
        List<Line> lines,
        @Nullable String older)
        implements Page {

    /// @param tone of its state
    /// @param note when it leaves, or by when somebody has to look at it
    public record Line(
            String href, String subject, String state, String tone, String kind, String sender, String note) {}

    public record State(String href, String text, boolean chosen) {}
}
