package org.wardmote.people.export;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// The button that opens a copy.
///
/// @param path of the link, which the button posts to
public record CopyLinkPage(Frame frame, String path) implements Page {}
