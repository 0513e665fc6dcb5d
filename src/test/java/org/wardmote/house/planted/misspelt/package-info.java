/// A module that may call one that is not there.
@NullMarked
@ApplicationModule(allowedDependencies = {"sound", "kernle :: door"})
package org.wardmote.house.planted.misspelt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
