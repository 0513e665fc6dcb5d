/// How a person is told, when they have been told, and what follows from that: the clock stops, the outcome counts
/// as told, and what nothing holds is closed.
@NullMarked
package org.wardmote.ledger.telling;

import org.jspecify.annotations.NullMarked;
