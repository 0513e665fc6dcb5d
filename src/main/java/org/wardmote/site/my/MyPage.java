package org.wardmote.site.my;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Somebody's own page.
///
/// @param desk they hold functions, and have a desk
public record MyPage(Frame frame, List<Block> blocks, List<Entry> entries, boolean desk) implements Page {

    /// @param id for the heading
    /// @param empty what to say where there are no lines
    public record Block(String id, String title, String empty, List<Line> lines) {}

    public record Line(
            String text,
            String href,
            @Nullable String state,
            @Nullable String detail) {}

    public record Entry(String title, String hint, String href) {}
}
