package org.wardmote.area.geometry;

import static java.lang.Math.cos;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.tan;

/// The National Grid's projection: Transverse Mercator on the Airy 1830 ellipsoid. Angles are radians on the OSGB36
/// datum, lengths metres; good to a millimetre over Great Britain.
///
/// Source: Ordnance Survey, "A guide to coordinate systems in Great Britain", annexes A.1 and A.2 (constants), C.1
/// (latitude and longitude to easting and northing) and C.2 (the way back). Names in roman numerals are the guide's
/// own.
final class TransverseMercator {
    private static final double SCALE = 0.9996012717;
    private static final double ORIGIN_LAT = Math.toRadians(49);
    private static final double ORIGIN_LNG = Math.toRadians(-2);
    private static final double FALSE_EASTING = 400_000;
    private static final double FALSE_NORTHING = -100_000;
    private static final double A = Ellipsoid.AIRY_1830.major();
    private static final double B = Ellipsoid.AIRY_1830.minor();
    private static final double E2 = Ellipsoid.AIRY_1830.eccentricitySquared();
    private static final double N = (A - B) / (A + B);

    private TransverseMercator() {}

    static GridReference grid(double lat, double lng) {
        double square = 1 - E2 * sin(lat) * sin(lat);
        double nu = A * SCALE / sqrt(square), rho = nu * (1 - E2) / square, eta2 = nu / rho - 1;
        double s = sin(lat), c = cos(lat), c3 = c * c * c, c5 = c3 * c * c, t2 = tan(lat) * tan(lat), t4 = t2 * t2;

        double i = meridian(lat) + FALSE_NORTHING;
        double ii = nu / 2 * s * c;
        double iii = nu / 24 * s * c3 * (5 - t2 + 9 * eta2);
        double iiia = nu / 720 * s * c5 * (61 - 58 * t2 + t4);
        double iv = nu * c;
        double v = nu / 6 * c3 * (nu / rho - t2);
        double vi = nu / 120 * c5 * (5 - 18 * t2 + t4 + 14 * eta2 - 58 * t2 * eta2);

        double d = lng - ORIGIN_LNG, d2 = d * d;
        return new GridReference(FALSE_EASTING + d * (iv + d2 * (v + d2 * vi)), i + d2 * (ii + d2 * (iii + d2 * iiia)));
    }

    /// The latitude and longitude, in radians on OSGB36, of a point of the grid.
    static LatLng radians(double easting, double northing) {
        double foot = footpoint(northing);
        double square = 1 - E2 * sin(foot) * sin(foot);
        double nu = A * SCALE / sqrt(square), rho = nu * (1 - E2) / square, eta2 = nu / rho - 1;
        double t = tan(foot), t2 = t * t, t4 = t2 * t2, t6 = t4 * t2, sec = 1 / cos(foot);
        double nu3 = nu * nu * nu, nu5 = nu3 * nu * nu, nu7 = nu5 * nu * nu;

        double vii = t / (2 * rho * nu);
        double viii = t / (24 * rho * nu3) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
        double ix = t / (720 * rho * nu5) * (61 + 90 * t2 + 45 * t4);
        double x = sec / nu;
        double xi = sec / (6 * nu3) * (nu / rho + 2 * t2);
        double xii = sec / (120 * nu5) * (5 + 28 * t2 + 24 * t4);
        double xiia = sec / (5040 * nu7) * (61 + 662 * t2 + 1320 * t4 + 720 * t6);

        double d = easting - FALSE_EASTING, d2 = d * d;
        double lat = foot - d2 * (vii - d2 * (viii - d2 * ix));
        return new LatLng(lat, ORIGIN_LNG + d * (x - d2 * (xi - d2 * (xii - d2 * xiia))));
    }

    /// The latitude whose arc of meridian is as long as the point is north. Each round is some 300 times nearer;
    /// five always do.
    private static double footpoint(double northing) {
        double lat = ORIGIN_LAT + (northing - FALSE_NORTHING) / (A * SCALE);
        for (int round = 0; round < 5; round++) lat += (northing - FALSE_NORTHING - meridian(lat)) / (A * SCALE);
        return lat;
    }

    /// The arc of meridian from the true origin, scaled (equation C3).
    private static double meridian(double lat) {
        double less = lat - ORIGIN_LAT, plus = lat + ORIGIN_LAT, n2 = N * N, n3 = n2 * N;
        return B
                * SCALE
                * ((1 + N + 1.25 * n2 + 1.25 * n3) * less
                        - (3 * N + 3 * n2 + 2.625 * n3) * sin(less) * cos(plus)
                        + (1.875 * n2 + 1.875 * n3) * sin(2 * less) * cos(2 * plus)
                        - 35.0 / 24 * n3 * sin(3 * less) * cos(3 * plus));
    }
}
