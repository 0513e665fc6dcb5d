@NullMarked
package org.wardmote.ledger.search;

import org.jspecify.annotations.NullMarked;
