package org.wardmote.area.geometry;

/// A point on the National Grid of Great Britain (OSGB36, EPSG:27700).
///
/// @param easting metres east of the grid's false origin
/// @param northing metres north of it
public record GridReference(double easting, double northing) {}
