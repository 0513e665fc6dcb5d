/// Priorities brought in from elsewhere with all that happened to them, at its own dates and by the same rules.
@NullMarked
package org.wardmote.priority.replay;

import org.jspecify.annotations.NullMarked;
