/// Findings and decisions brought in from elsewhere with their own dates.
@NullMarked
package org.wardmote.priority.bringing;

import org.jspecify.annotations.NullMarked;
