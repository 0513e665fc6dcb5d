package org.wardmote.open.boundary;

import java.nio.charset.StandardCharsets;
import org.locationtech.jts.geom.Geometry;
import org.wardmote.area.Area;
import org.wardmote.open.json.Json;

/// One area as a GeoJSON feature.
record Feature(Area area, Geometry boundary, String attribution) {

    String json() {
        return "{\"type\":\"Feature\",\"id\":" + text(area.code())
                + ",\"properties\":" + text(properties())
                + ",\"geometry\":" + new Outline(boundary).json() + "}";
    }

    private Properties properties() {
        var borough = area.borough();
        return new Properties(
                area.code(),
                area.name(),
                area.kind().word(),
                new Named(borough.code(), borough.name()),
                area.force(),
                area.set(),
                area.period().from().toString(),
                area.path(),
                attribution);
    }

    private static String text(Object value) {
        return new String(Json.bytes(value), StandardCharsets.UTF_8);
    }

    record Properties(
            String code,
            String name,
            String kind,
            Named borough,
            String force,
            String boundarySet,
            String validFrom,
            String page,
            String attribution) {}

    record Named(String code, String name) {}
}
