package org.wardmote.area.boundary;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.wardmote.area.geometry.Feature;
import org.wardmote.importing.BadRow;

/// One area as a file has it.
///
/// @param number its place in the file, from 1
/// @param borough the code, name or former code of the authority it says it lies in
record IncomingArea(
        long number,
        String code,
        String name,
        @Nullable String boroughCode,
        @Nullable String boroughName,
        @Nullable String formerCode,
        @Nullable String force,
        Geometry border) {

    private static final int LONGEST_NAME = 200;

    /// @throws BadRow with what is wrong with it
    static IncomingArea of(Feature feature, Columns columns) {
        var properties = new Properties(feature.properties());
        var code = properties.find(columns.code()).orElseThrow(() -> new BadRow(columns.lackOfCode()));
        var name = properties.find(columns.name()).orElseThrow(() -> new BadRow(columns.lackOfName()));
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9_-]{1,79}"))
            throw new BadRow("The code \"" + shortened(code) + "\" is not letters, digits and hyphens.");
        if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl))
            throw new BadRow("The name \"" + shortened(name) + "\" is too long or holds control characters.");
        requireBritish(feature.geometry());
        return new IncomingArea(
                feature.number(),
                code,
                name,
                properties.find(columns.boroughCode()).orElse(null),
                properties.find(columns.boroughName()).orElse(null),
                properties
                        .find(Columns.FORMER)
                        .map(former -> former.substring(0, Math.min(4, former.length())))
                        .orElse(null),
                properties.find(Columns.FORCE).orElse(null),
                feature.geometry());
    }

    boolean namesBorough() {
        return boroughCode != null || boroughName != null || formerCode != null;
    }

    /// Its middle where that lies inside, otherwise some point that does.
    static Point centre(Geometry border) {
        var middle = border.getCentroid();
        return border.contains(middle) ? middle : border.getInteriorPoint();
    }

    private static void requireBritish(Geometry border) {
        var box = border.getEnvelopeInternal();
        if (box.getMinX() < -9 || box.getMaxX() > 3 || box.getMinY() < 49 || box.getMaxY() > 62)
            throw new BadRow("It lies outside Great Britain. Coordinates are longitude first, then latitude.");
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
