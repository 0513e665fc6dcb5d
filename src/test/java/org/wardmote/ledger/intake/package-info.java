@NullMarked
package org.wardmote.ledger.intake;

import org.jspecify.annotations.NullMarked;
