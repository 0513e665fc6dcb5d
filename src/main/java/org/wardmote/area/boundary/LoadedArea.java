package org.wardmote.area.boundary;

import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// An area of the database with its border.
///
/// @param borough the id of its borough; null for a borough
public record LoadedArea(
        long id,
        String code,
        String name,
        String slug,
        @Nullable Long borough,
        Geometry border) {}
