/// When the response itself failed: saying so to a supervisor, and the ways of complaining that the law gives.
@NullMarked
package org.wardmote.ledger.complaint;

import org.jspecify.annotations.NullMarked;
