/// What contributions became part of, as the modules say that made something of them.
@NullMarked
package org.wardmote.ledger.became;

import org.jspecify.annotations.NullMarked;
