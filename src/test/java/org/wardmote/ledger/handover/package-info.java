@NullMarked
package org.wardmote.ledger.handover;

import org.jspecify.annotations.NullMarked;
