@NullMarked
package org.wardmote.area.place;

import org.jspecify.annotations.NullMarked;
