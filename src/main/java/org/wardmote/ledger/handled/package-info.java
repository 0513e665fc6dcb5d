/// What came of what a member of staff logged or answered, for themselves.
@NullMarked
package org.wardmote.ledger.handled;

import org.jspecify.annotations.NullMarked;
