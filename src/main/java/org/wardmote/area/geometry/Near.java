package org.wardmote.area.geometry;

/// An area close by.
///
/// @param index the area's index, as its [Shape] had it
/// @param metres how far away its border passes, zero or more
public record Near(int index, double metres) {}
