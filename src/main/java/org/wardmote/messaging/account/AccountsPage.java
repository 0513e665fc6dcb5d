package org.wardmote.messaging.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Accounts, or boroughs with theirs, as a table.
///
/// @param notes what a reader has to know first
/// @param add where one is added, for whoever keeps the register
public record AccountsPage(
        Frame frame,
        String lede,
        List<String> notes,
        @Nullable Link add,
        List<String> heads,
        List<Row> rows,
        String none)
        implements Page {

    public record Link(String text, String href) {}

    /// @param flags what is wanting, in words
    /// @param acts what can be done with it
    public record Row(String name, String href, List<String> flags, List<String> cells, List<Link> acts) {}
}
