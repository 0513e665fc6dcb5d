package org.wardmote.site.guide;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// @param html as the guide made it safe
/// @param kept who keeps it and when it was last checked
/// @param overdue that nobody has checked it in time
public record ExplainerPage(
        Frame frame, String html, String kept, @Nullable String overdue) implements Page {}
