/// Watch schemes from the first who asks to the coordinator who confirms that they met.
@NullMarked
package org.wardmote.volunteering;

import org.jspecify.annotations.NullMarked;
