/// Delivery rounds: who takes the household summary to which doors of a ward, and how many had it. No household is
/// named: a round is streets and numbers of doors.
@NullMarked
package org.wardmote.messaging.round;

import org.jspecify.annotations.NullMarked;
