@NullMarked
package org.wardmote.ledger.released;

import org.jspecify.annotations.NullMarked;
