/// Who may see what, and seeing it.
@NullMarked
package org.wardmote.ledger.reading;

import org.jspecify.annotations.NullMarked;
