package org.wardmote.area.geometry;

/// A point on the globe, WGS84.
///
/// @param lat degrees north of the equator
/// @param lng degrees east of Greenwich
public record LatLng(double lat, double lng) {}
