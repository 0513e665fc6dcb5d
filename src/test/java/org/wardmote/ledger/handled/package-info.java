@NullMarked
package org.wardmote.ledger.handled;

import org.jspecify.annotations.NullMarked;
