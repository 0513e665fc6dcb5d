package org.wardmote.priority.showing;

import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Page;

/// One priority, for the public.
///
/// @param area the page of the place that it belongs to
/// @param contact where to tell the team something about it
public record PriorityPage(Frame frame, Tale tale, String area, String areaLink, String contact) implements Page {}
