package org.wardmote.demo;

import org.locationtech.jts.geom.Geometry;

/// A part of a borough that is nearer to one place than to any other.
///
/// @param geometry a Polygon or MultiPolygon, x longitude and y latitude
record Neighbourhood(String name, Geometry geometry) {}
