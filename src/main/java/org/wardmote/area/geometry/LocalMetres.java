package org.wardmote.area.geometry;

/// How many metres a degree is worth at a latitude, on the WGS84 ellipsoid: north and south by the meridian's
/// radius of curvature, east and west by that of the prime vertical. Good to a millimetre over the few hundred
/// metres it is used for.
///
/// Source: Ordnance Survey, "A guide to coordinate systems in Great Britain", annex C, rho and nu (equations C2).
record LocalMetres(double perLng, double perLat) {
    private static final double RADIUS = 6378137.0;
    private static final double ECCENTRICITY_SQUARED = 0.00669437999014;

    static LocalMetres at(double lat) {
        double sine = Math.sin(Math.toRadians(lat)), squared = 1 - ECCENTRICITY_SQUARED * sine * sine;
        double primeVertical = RADIUS / Math.sqrt(squared);
        double meridian = primeVertical * (1 - ECCENTRICITY_SQUARED) / squared;
        return new LocalMetres(Math.toRadians(primeVertical * Math.sqrt(1 - sine * sine)), Math.toRadians(meridian));
    }
}
