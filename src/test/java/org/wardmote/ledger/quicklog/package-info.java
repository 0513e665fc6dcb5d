@NullMarked
package org.wardmote.ledger.quicklog;

import org.jspecify.annotations.NullMarked;
