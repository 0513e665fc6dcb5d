/// Whether words may go out to thousands: what stands where somebody meant to write something, where links lead,
/// how hard it is to read.
@NullMarked
package org.wardmote.messaging.proof;

import org.jspecify.annotations.NullMarked;
