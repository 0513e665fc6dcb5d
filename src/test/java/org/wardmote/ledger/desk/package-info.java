@NullMarked
package org.wardmote.ledger.desk;

import org.jspecify.annotations.NullMarked;
