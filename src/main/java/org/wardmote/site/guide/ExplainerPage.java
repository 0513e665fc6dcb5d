package org.wardmote.site.guide;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// @param html as the guide made it safe, its words to be opened
/// @param past that nobody has checked it in time, or that something else has replaced it
/// @param facts who wrote it and who keeps it, when it was checked, how hard it is to read
public record ExplainerPage(
        Frame frame, String html, @Nullable Past past, List<String> facts) implements Page {

    /// @param href what replaced it; null where nothing did
    public record Past(
            String sentence,
            @Nullable String href,
            @Nullable String link) {}
}
