package org.wardmote.area.boundary;

/// An incoming area of which it is known in which borough it lies.
record SettledArea(IncomingArea area, BoroughKey borough) {

    /// A borough, whether or not it is in the database yet.
    record BoroughKey(String code, String name) {}
}
