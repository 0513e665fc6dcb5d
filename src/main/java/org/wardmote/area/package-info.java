/// Where and who: boundary sets with their dates, boroughs and wards, postcodes, stations, streets and places; the
/// police teams that serve them, their posts, hours and published routes; the forces they belong to; how many
/// people live there.
///
/// Knows nothing of accounts. A record elsewhere keeps an {@link AreaId}, which names an area of one boundary set:
/// it still shows the ward of its time when the boundaries have changed.
@NullMarked
@ApplicationModule(
        displayName = "Area",
        allowedDependencies = {"kernel", "figure", "platform", "importing"})
package org.wardmote.area;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
