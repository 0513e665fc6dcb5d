package org.wardmote.people.grant;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Who has which functions within an administrator's reach: those that hold or will, and those that have ended.
public record GrantsPage(Frame frame, List<Line> open, List<Line> ended) implements Page {

    /// @param cells who, what, where, since when and until when
    public record Line(String href, List<String> cells) {}
}
