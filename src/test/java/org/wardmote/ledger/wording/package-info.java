@NullMarked
package org.wardmote.ledger.wording;

import org.jspecify.annotations.NullMarked;
