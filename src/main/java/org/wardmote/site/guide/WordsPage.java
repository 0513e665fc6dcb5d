package org.wardmote.site.guide;

import java.util.List;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What words mean.
public record WordsPage(Frame frame, List<Meant> words) implements Page {

    /// @param id its place on the page
    public record Meant(String id, String word, String means) {}
}
