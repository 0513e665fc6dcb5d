package org.wardmote.area.geometry;

/// A feature that cannot be taken.
///
/// @param number its place in the file, from 1
/// @param sentence what is wrong with it, for the person who brought the file
public record BadFeature(long number, String sentence) implements Reading {}
