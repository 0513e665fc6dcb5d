@NullMarked
package org.wardmote.ledger.reading;

import org.jspecify.annotations.NullMarked;
