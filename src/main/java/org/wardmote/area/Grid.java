package org.wardmote.area;

/// Where points lie on the National Grid of Great Britain, for what is found by its distance.
public interface Grid {

    Metres of(LatLng point);

    /// East and north of the grid's false origin.
    record Metres(double easting, double northing) {}
}
