package org.wardmote.area.geometry;

import java.util.List;

/// Coordinates in their brackets, before anybody knows what kind of geometry they belong to.
sealed interface Nest {
    Nest EMPTY = new Group(List.of());

    /// A list of positions: longitude, latitude, longitude, latitude, …
    @SuppressWarnings("ArrayRecordComponent") // private to this package, never compared
    record Line(double[] positions) implements Nest {}

    record Group(List<Nest> members) implements Nest {}
}
