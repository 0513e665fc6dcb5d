/// What other modules hear of contributions: what was said, where and when, never by whom.
@NullMarked
package org.wardmote.ledger.heard;

import org.jspecify.annotations.NullMarked;
