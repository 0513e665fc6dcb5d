package org.wardmote.scrutiny.measure;

/// A place that is counted by itself: a local area of a borough; area 0 for what was said to the borough, both 0
/// for what was said to the organisation as a whole.
///
/// @param row the line of a table to which it belongs: areas of older boundary sets stand with their heir
public record Spot(long borough, long area, int row) {}
