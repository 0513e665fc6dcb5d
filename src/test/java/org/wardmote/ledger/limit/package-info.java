@NullMarked
package org.wardmote.ledger.limit;

import org.jspecify.annotations.NullMarked;
