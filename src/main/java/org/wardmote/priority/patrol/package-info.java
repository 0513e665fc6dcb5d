/// Requests for patrols, and what was decided; times only once they are past.
@NullMarked
package org.wardmote.priority.patrol;

import org.jspecify.annotations.NullMarked;
