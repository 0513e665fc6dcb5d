/// What became of a contribution, for whoever made it: the page behind the private link, and what they can say and
/// decide there.
@NullMarked
package org.wardmote.ledger.thread;

import org.jspecify.annotations.NullMarked;
