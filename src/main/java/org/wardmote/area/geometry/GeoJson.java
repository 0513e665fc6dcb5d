package org.wardmote.area.geometry;

import java.io.InputStream;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;

/// Areas as GeoJSON (RFC 7946): a FeatureCollection comes in feature by feature, a border goes out as text.
public final class GeoJson {
    private GeoJson() {}

    /// Reads a FeatureCollection of Polygons and MultiPolygons, within the usual limits.
    ///
    /// @see #read(InputStream, GeoJsonLimits, Consumer)
    public static void read(InputStream file, Consumer<? super Reading> to) {
        read(file, GeoJsonLimits.USUAL, to);
    }

    /// Reads a FeatureCollection of Polygons and MultiPolygons. Each feature is handed on as soon as it has been
    /// read and only one is held at a time; a [BadFeature] does not stop the rest from being read. The stream is
    /// left open.
    ///
    /// @param to hears of every feature in the file's order; what it throws comes out unchanged
    /// @throws BadGeoJson when the file cannot be read on: it is not JSON, ends too early, is no FeatureCollection,
    ///     names another coordinate system than WGS84, nests too deep or goes over a limit. Features before that
    ///     point have been
    // handed on.
    public static void read(InputStream file, GeoJsonLimits limits, Consumer<? super Reading> to) {
        new CollectionReader(new Tokens(file, limits), limits).read(to);
    }

    /// The geometry object of a Polygon or MultiPolygon, compact: six decimals (a decimetre), outer rings
    /// anticlockwise and holes clockwise. A ring too small for six decimals is left out.
    public static String write(Geometry area) {
        return GeoJsonWriting.text(area);
    }
}
