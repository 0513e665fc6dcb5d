/// What contributions may be about.
@NullMarked
package org.wardmote.ledger.subject;

import org.jspecify.annotations.NullMarked;
