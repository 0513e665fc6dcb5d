@NullMarked
package org.wardmote.ledger.thread;

import org.jspecify.annotations.NullMarked;
