package org.wardmote.area.geometry;

/// The figure of the earth that a datum is measured on; semi-axes in metres.
///
/// Source: Ordnance Survey, "A guide to coordinate systems in Great Britain", annex A.1; latitude, longitude and
/// cartesian coordinates by annexes B.1 and B.2.
enum Ellipsoid {
    AIRY_1830(6_377_563.396, 6_356_256.909),
    WGS84(6_378_137.000, 6_356_752.3142);

    private final double major;
    private final double minor;

    Ellipsoid(double major, double minor) {
        this.major = major;
        this.minor = minor;
    }

    double major() {
        return major;
    }

    double minor() {
        return minor;
    }

    double eccentricitySquared() {
        return (major * major - minor * minor) / (major * major);
    }

    /// The place, in metres from the earth's centre, of a point on the ellipsoid given in radians (equations B1 to
    /// B5, height zero).
    Cartesian cartesian(double lat, double lng) {
        double nu = primeVertical(Math.sin(lat));
        double fromAxis = nu * Math.cos(lat);
        return new Cartesian(
                fromAxis * Math.cos(lng), fromAxis * Math.sin(lng), (1 - eccentricitySquared()) * nu * Math.sin(lat));
    }

    /// Latitude and longitude in degrees (equations B6 to B8). Each round is some 150 times nearer; six leave
    /// nothing to gain.
    LatLng degrees(Cartesian place) {
        double fromAxis = Math.hypot(place.x(), place.y());
        double lat = Math.atan2(place.z(), fromAxis * (1 - eccentricitySquared()));
        for (int round = 0; round < 6; round++) {
            double sine = Math.sin(lat);
            lat = Math.atan2(place.z() + eccentricitySquared() * primeVertical(sine) * sine, fromAxis);
        }
        return new LatLng(Math.toDegrees(lat), Math.toDegrees(Math.atan2(place.y(), place.x())));
    }

    private double primeVertical(double sineOfLat) {
        return major / Math.sqrt(1 - eccentricitySquared() * sineOfLat * sineOfLat);
    }

    /// Metres from the earth's centre: x towards the meridian of Greenwich on the equator, z towards the north
    /// pole.
    record Cartesian(double x, double y, double z) {}
}
