package org.wardmote.area;

/// One area of one boundary set: a ward of 2013 and its heir of 2025 have different ids though the name be the
/// same.
public record AreaId(long number) {}
