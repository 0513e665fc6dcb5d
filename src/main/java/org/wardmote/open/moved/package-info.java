/// Where the boundary or the calendar of an ended or renamed area is now.
@NullMarked
package org.wardmote.open.moved;

import org.jspecify.annotations.NullMarked;
