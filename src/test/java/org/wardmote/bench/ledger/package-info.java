/// `bin/bench --ledger`: five million contributions, read, taken in and counted.
@NullMarked
package org.wardmote.bench.ledger;

import org.jspecify.annotations.NullMarked;
