package org.wardmote.area.boundary;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;

/// Borders as the database keeps them.
public final class Wkb {

    private static final GeometryFactory FACTORY =
            new GeometryFactory(new PrecisionModel(), 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    public static Geometry read(byte[] border) {
        try {
            return new WKBReader(FACTORY).read(border);
        } catch (ParseException e) {
            throw new IllegalStateException("A border in the database is damaged", e);
        }
    }

    static byte[] write(Geometry border) {
        return new WKBWriter(2).write(border);
    }

    private Wkb() {}
}
