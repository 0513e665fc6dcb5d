package org.wardmote.priority.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What was made of one contribution.
///
/// @param words null where they have been erased
/// @param roots findings and decisions, at the desk
/// @param others what else became of it, as whoever contributed reads it
public record BecamePage(
        Frame frame, String caption, @Nullable String words, List<Line> roots, List<Line> others) implements Page {

    public record Line(@Nullable String href, String title, String about) {}
}
