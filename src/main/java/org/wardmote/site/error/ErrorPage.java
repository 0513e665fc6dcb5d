package org.wardmote.site.error;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;
import org.wardmote.site.find.SearchBox;

/// Something went wrong: what, and a way onward.
///
/// @param reference to be read out to whoever runs the site, so that they find the log line; with a fault of ours
///     only
public record ErrorPage(
        Frame frame,
        String title,
        String explanation,
        @Nullable String reference,
        SearchBox search) implements Page {}
