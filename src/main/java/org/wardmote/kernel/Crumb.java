package org.wardmote.kernel;

import org.jspecify.annotations.Nullable;

/// One step of the way to a page; the last has no address, since the reader is there.
public record Crumb(String text, @Nullable String href) {}
