/// What always holds in the ledger, whatever people do in whatever order: random stories on a real database.
@NullMarked
package org.wardmote.ledger.invariant;

import org.jspecify.annotations.NullMarked;
