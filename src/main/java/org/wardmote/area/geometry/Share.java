package org.wardmote.area.geometry;

/// How much an old and a new area have in common.
///
/// @param from the old area's index, `to` the new one's
/// @param ofFrom the part of the old area's surface that lies in the new one, 0 to 1
/// @param ofTo the part of the new area's surface that lay in the old one, 0 to 1
public record Share(int from, int to, double ofFrom, double ofTo) {}
