package org.wardmote.site.find;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Several places that may be meant; the reader knows which.
public record ChoicePage(Frame frame, String title, String lede, List<Choice> choices, SearchBox search)
        implements Page {

    /// @param why it is offered
    public record Choice(
            String title,
            String href,
            @Nullable String detail,
            @Nullable String why) {}
}
