package org.wardmote.scrutiny.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What a borough's commander has to see: at most eight indicators, each leading to its records.
///
/// @param summary how many are red, and of whom it is
/// @param others the same of other boroughs that this reader may look into
public record CommandPage(
        Frame frame,
        String name,
        String caption,
        String summary,
        List<Indicator> indicators,
        List<Link> others,
        String back)
        implements Page {

    /// @param before the same 28 days earlier
    /// @param light how it stands, in a word, and
    /// @param tone in a colour that repeats it
    /// @param target what is expected; null where nothing is
    /// @param owner the post that answers for it
    public record Indicator(
            String id,
            String label,
            String value,
            String base,
            String before,
            String light,
            String tone,
            @Nullable String target,
            String owner,
            String href) {}

    public record Link(String text, String href) {}
}
