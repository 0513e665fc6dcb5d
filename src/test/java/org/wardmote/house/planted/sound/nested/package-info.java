/// A module within a module, whose walls nobody checks.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wardmote.house.planted.sound.nested;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
