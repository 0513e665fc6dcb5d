package org.wardmote.priority.finding;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Findings, weightiest first.
///
/// @param make where one is made; null for whoever makes none
/// @param next where the rest of the list is
public record FindingsPage(
        Frame frame,
        List<View> views,
        List<Line> lines,
        String empty,
        @Nullable String make,
        @Nullable String next) implements Page {

    public record View(String href, String name, boolean current) {}

    /// @param basis how many people said it, and how much harm it does
    /// @param late until when it should have been acknowledged; null where that is not so
    public record Line(
            String href,
            String title,
            String state,
            String tone,
            String place,
            String basis,
            @Nullable String late) {}
}
