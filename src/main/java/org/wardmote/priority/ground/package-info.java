/// The findings on which priorities rest, seen from either side.
@NullMarked
package org.wardmote.priority.ground;

import org.jspecify.annotations.NullMarked;
