package org.wardmote.volunteering.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// A watch scheme at the desk.
///
/// @param told what has just been done; null: nothing
/// @param facts by their names
/// @param acts what can be done about it
/// @param requests the contributions in which it was asked for
public record SchemePage(
        Frame frame,
        @Nullable String told,
        String stage,
        String tone,
        @Nullable String due,
        boolean late,
        List<Fact> facts,
        List<Link> acts,
        List<Link> requests,
        List<Touch> introductions,
        List<Line> history)
        implements Page {

    public record Fact(String name, String text) {}

    public record Link(String text, String href) {}

    /// @param note null: nothing was said besides
    public record Line(
            String when, String what, String who, @Nullable String note) {}

    /// @param met where an officer says that they met; null where that cannot be now
    /// @param end where it is ended; null once it is over
    public record Touch(
            String state,
            String tone,
            @Nullable String due,
            boolean late,
            String contribution,
            String href,
            @Nullable String met,
            @Nullable String end) {}
}
