/// Public formats for other programs: the police.uk shape, our own places API, GeoJSON, iCalendar, Atom. Each
/// format has its own errors.
@NullMarked
@ApplicationModule(
        displayName = "Open",
        allowedDependencies = {"kernel", "platform", "area", "engagement", "priority", "messaging"})
package org.wardmote.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
