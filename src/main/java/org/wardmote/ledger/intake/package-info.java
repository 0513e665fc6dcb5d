/// How something that was said comes into the ledger.
@NullMarked
package org.wardmote.ledger.intake;

import org.jspecify.annotations.NullMarked;
