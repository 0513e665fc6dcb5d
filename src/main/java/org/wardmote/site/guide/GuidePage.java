package org.wardmote.site.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What the guide has.
public record GuidePage(Frame frame, List<Shelf> shelves, List<NumberLine> numbers) implements Page {

    /// @param id its place on the page
    public record Shelf(String id, String title, List<Title> titles) {}

    /// @param past that it is out of date; null where it is not
    public record Title(String text, String href, @Nullable String past) {}

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
