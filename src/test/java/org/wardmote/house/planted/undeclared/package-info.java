/// A module that may call everything, since it says nothing.
@NullMarked
@ApplicationModule
package org.wardmote.house.planted.undeclared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
