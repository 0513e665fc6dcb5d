@NullMarked
package org.wardmote.ledger.personal;

import org.jspecify.annotations.NullMarked;
