package org.wardmote.area.geometry;

import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/// A feature as it should be.
///
/// @param number its place in the file, from 1
/// @param properties its texts, numbers (as written) and truth values, in the file's order; nulls, lists and
///     objects are left out
/// @param geometry a valid Polygon or MultiPolygon, x longitude and y latitude
public record Feature(long number, Map<String, String> properties, Geometry geometry) implements Reading {}
