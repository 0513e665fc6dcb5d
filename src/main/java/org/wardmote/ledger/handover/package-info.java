/// Going on leave: everything open that somebody has goes to a colleague, and comes back when they do.
@NullMarked
package org.wardmote.ledger.handover;

import org.jspecify.annotations.NullMarked;
