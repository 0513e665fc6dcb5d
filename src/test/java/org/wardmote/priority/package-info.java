/// Priorities, promises and what is done about them, on a real database.
@NullMarked
package org.wardmote.priority;

import org.jspecify.annotations.NullMarked;
