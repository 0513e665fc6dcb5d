/// The outlines of boroughs and wards as GeoJSON (RFC 7946).
@NullMarked
package org.wardmote.open.boundary;

import org.jspecify.annotations.NullMarked;
