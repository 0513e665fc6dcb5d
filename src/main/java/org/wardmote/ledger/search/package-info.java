/// Finding what was said, for those entitled: by words, place, channel, state, day or reference; newest first, one
/// page at a time and without a total, which nobody needs and which would cost more than everything else.
@NullMarked
package org.wardmote.ledger.search;

import org.jspecify.annotations.NullMarked;
