/// The drawing board: everything that the area module works out from borders and points, as plain functions.
///
/// Which ward holds a point ([org.wardmote.area.geometry.WardGrid]), which others pass close by
/// ([org.wardmote.area.geometry.Nearby]), where an Ordnance Survey grid reference lies on the globe
/// ([org.wardmote.area.geometry.NationalGrid]), how one boundary set turns into the next
/// ([org.wardmote.area.geometry.Overlap]), how borders come in and go out ([org.wardmote.area.geometry.GeoJson]),
/// how they are drawn ([org.wardmote.area.geometry.Outline]), and neighbourhoods made up around places for the
/// demonstration ([org.wardmote.area.geometry.Neighbourhoods]).
///
/// Nothing here knows a framework, a table or a clock, and nothing reads anything but a stream it is given, so that
/// every function can be tested and timed alone. Points are WGS84 degrees, said as `(lat, lng)` in signatures;
/// inside a JTS geometry x is the longitude and y the latitude.
@NullMarked
package org.wardmote.area.geometry;

import org.jspecify.annotations.NullMarked;
