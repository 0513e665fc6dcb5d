/// Public numbers that can be defended: each with its base, date, definition and source; shares with small bases
/// hidden; CSV that carries the definition with it. Pure functions: no bean, no table.
@NullMarked
@ApplicationModule(
        displayName = "Figure",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"kernel"})
package org.wardmote.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
