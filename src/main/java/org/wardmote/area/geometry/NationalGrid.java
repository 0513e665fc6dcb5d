package org.wardmote.area.geometry;

import org.wardmote.area.geometry.Ellipsoid.Cartesian;

/// Between the National Grid (OSGB36 easting and northing, metres) and WGS84 (degrees), either way.
///
/// The datums are joined by Ordnance Survey's seven-parameter Helmert transformation, which is right to about 5
/// metres anywhere in Great Britain and to about 2 in London; the survey's own OSTN15 table would be right to a
/// decimetre and weighs 40 MB.
///
/// Source: Ordnance Survey, "A guide to coordinate systems in Great Britain", section 6.6 and annex B.3. The way
/// back has the same parameters with their signs changed, as the guide says, so that a point taken there and back
/// returns to within 2 centimetres.
public final class NationalGrid {
    private static final double ARC_SECOND = Math.toRadians(1.0 / 3600);
    private static final double TX = -446.448, TY = 125.157, TZ = -542.060;
    private static final double SCALE = 20.4894e-6;
    private static final double RX = -0.1502 * ARC_SECOND, RY = -0.2470 * ARC_SECOND, RZ = -0.8421 * ARC_SECOND;

    private NationalGrid() {}

    /// The point's latitude and longitude, WGS84.
    ///
    /// Meant for grid references of Great Britain (eastings 0 to 700,000, northings 0 to 1,300,000); others give a
    /// meaningless point.
    public static LatLng toWgs84(double easting, double northing) {
        var osgb = TransverseMercator.radians(easting, northing);
        return Ellipsoid.WGS84.degrees(shift(Ellipsoid.AIRY_1830.cartesian(osgb.lat(), osgb.lng()), -1));
    }

    /// The point's place on the National Grid.
    ///
    /// @param lat degrees north, `lng` degrees east, WGS84
    public static GridReference fromWgs84(double lat, double lng) {
        var place = shift(Ellipsoid.WGS84.cartesian(Math.toRadians(lat), Math.toRadians(lng)), 1);
        var osgb = Ellipsoid.AIRY_1830.degrees(place);
        return TransverseMercator.grid(Math.toRadians(osgb.lat()), Math.toRadians(osgb.lng()));
    }

    /// WGS84 to OSGB36 for sign 1, the other way for -1 (equation B9).
    private static Cartesian shift(Cartesian p, int sign) {
        double s = 1 + sign * SCALE, rx = sign * RX, ry = sign * RY, rz = sign * RZ;
        return new Cartesian(
                sign * TX + s * p.x() - rz * p.y() + ry * p.z(),
                sign * TY + rz * p.x() + s * p.y() - rx * p.z(),
                sign * TZ - ry * p.x() + rx * p.y() + s * p.z());
    }
}
