package org.wardmote.messaging.summary;

import java.util.List;
import org.wardmote.kernel.Choice;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The summaries of a borough at the desk: what to print, and how many households had it.
///
/// @param borough the one that is shown, by its slug
public record SummariesPage(
        Frame frame, List<Choice> boroughs, String borough, String name, List<String> heads, List<Row> rows)
        implements Page {

    /// @param rounds where its delivery rounds are
    public record Row(String name, String href, List<Link> files, String rounds, List<String> cells) {}

    public record Link(String text, String href) {}
}
