@NullMarked
package org.wardmote.ledger.clock;

import org.jspecify.annotations.NullMarked;
