@NullMarked
package org.wardmote.ledger.bringing;

import org.jspecify.annotations.NullMarked;
