package org.wardmote.open.json;

import java.util.Optional;
import org.wardmote.area.LatLng;

/// A point written `lat,lng`.
public final class Points {

    public static Optional<LatLng> find(String text) {
        var comma = text.length() > 100 ? -1 : text.indexOf(',');
        if (comma < 0) return Optional.empty();
        var lat = Degrees.parse(text.substring(0, comma), 90);
        var lng = Degrees.parse(text.substring(comma + 1), 180);
        return lat == null || lng == null ? Optional.empty() : Optional.of(new LatLng(lat, lng));
    }

    private Points() {}
}
