/// One contribution as staff see it, and everything that they can do with it: read, ask, answer, pass on, merge,
/// move, release.
@NullMarked
package org.wardmote.ledger.answer;

import org.jspecify.annotations.NullMarked;
