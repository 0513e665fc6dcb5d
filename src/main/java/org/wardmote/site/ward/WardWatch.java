package org.wardmote.site.ward;

import java.util.List;

/// The watch schemes of an area.
///
/// @param all where one asks to join, start or restart one
public record WardWatch(List<Line> lines, String all) {

    public record Line(String name, String href, String state, String outline) {}
}
