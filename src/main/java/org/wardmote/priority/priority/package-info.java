/// Priorities: how they come in, and how they are found.
@NullMarked
package org.wardmote.priority.priority;

import org.jspecify.annotations.NullMarked;
