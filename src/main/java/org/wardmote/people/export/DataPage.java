package org.wardmote.people.export;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// Everything that is kept of the reader.
///
/// @param review that something is being reviewed, and by when they hear; null where nothing is
public record DataPage(
        Frame frame, ShownCopy copy, @Nullable String review) implements Page {}
