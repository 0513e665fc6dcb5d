/// The ledger's limits: how many hours, which days, whether a second reader is wanted. Settings with the day from
/// which they hold.
@NullMarked
package org.wardmote.ledger.limit;

import org.jspecify.annotations.NullMarked;
