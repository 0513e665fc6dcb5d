/// A module as it should be.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wardmote.house.planted.sound;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
