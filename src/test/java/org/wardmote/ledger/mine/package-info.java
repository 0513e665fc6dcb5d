@NullMarked
package org.wardmote.ledger.mine;

import org.jspecify.annotations.NullMarked;
