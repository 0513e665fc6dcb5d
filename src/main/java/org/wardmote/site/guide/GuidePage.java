package org.wardmote.site.guide;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What the guide has.
///
/// @param explainers titles with the addresses of their pages
public record GuidePage(Frame frame, Map<String, String> explainers, List<NumberLine> numbers) implements Page {

    /// @param href a website, where there is one
    /// @param overdue that nobody has checked it in time
    public record NumberLine(
            String name,
            String number,
            String when,
            @Nullable String textphone,
            @Nullable String href,
            String link,
            String kept,
            @Nullable String overdue) {}
}
