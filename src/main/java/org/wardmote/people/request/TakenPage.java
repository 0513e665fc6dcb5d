package org.wardmote.people.request;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// What comes of a request that was taken down, and what to tell whoever asked.
///
/// @param link shown this once; null where there is none
public record TakenPage(Frame frame, String what, @Nullable String link) implements Page {}
