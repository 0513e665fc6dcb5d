package org.wardmote.priority.promise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What was promised in public, as far as the reader reaches.
///
/// @param told what has just been done
/// @param lede what this part of the list shows
public record PromisesPage(
        Frame frame, @Nullable String told, List<View> views, String lede, List<Line> lines, String empty)
        implements Page {

    public record View(String name, String href, boolean current) {}

    /// @param href where it is worked on
    /// @param moved the day named at first, where it was moved
    /// @param keep where it is marked kept; null where that follows from its own work
    public record Line(
            String text,
            @Nullable String href,
            String state,
            String tone,
            String due,
            String where,
            @Nullable String moved,
            @Nullable String keep) {}
}
