@NullMarked
package org.wardmote.ledger;

import org.jspecify.annotations.NullMarked;
