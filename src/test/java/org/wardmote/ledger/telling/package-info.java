@NullMarked
package org.wardmote.ledger.telling;

import org.jspecify.annotations.NullMarked;
