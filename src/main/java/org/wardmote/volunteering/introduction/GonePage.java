package org.wardmote.volunteering.introduction;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// They have said that they do not coordinate it; their private link opens nothing any more.
///
/// @param schemes where those of the area are
public record GonePage(Frame frame, String schemes) implements Page {}
