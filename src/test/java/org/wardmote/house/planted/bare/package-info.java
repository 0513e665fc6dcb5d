/// A module that does not say it is one.
@NullMarked
package org.wardmote.house.planted.bare;

import org.jspecify.annotations.NullMarked;
