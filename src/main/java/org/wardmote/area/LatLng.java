package org.wardmote.area;

/// A point of WGS84, in degrees.
public record LatLng(double lat, double lng) {

    private static final double METRES_PER_DEGREE = 111_200;

    /// As the crow flies, to about one part in two hundred over distances within London.
    public static double metres(LatLng one, LatLng other) {
        var north = one.lat - other.lat;
        var east = (one.lng - other.lng) * Math.cos(Math.toRadians((one.lat + other.lat) / 2));
        return METRES_PER_DEGREE * Math.hypot(north, east);
    }
}
