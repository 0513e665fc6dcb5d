@NullMarked
package org.wardmote.ledger.answer;

import org.jspecify.annotations.NullMarked;
