package org.wardmote.area;

/// A point of WGS84, in degrees.
public record LatLng(double lat, double lng) {}
