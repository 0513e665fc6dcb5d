@NullMarked
package org.wardmote.ledger.heard;

import org.jspecify.annotations.NullMarked;
