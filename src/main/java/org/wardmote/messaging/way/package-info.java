/// Tells other modules how somebody will be reached, and never where.
@NullMarked
package org.wardmote.messaging.way;

import org.jspecify.annotations.NullMarked;
