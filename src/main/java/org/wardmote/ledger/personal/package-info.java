/// Whose a contribution is, and what becomes of that: two people turn out to be one, somebody is erased, it has
/// been kept long enough, wards are redrawn, the demonstration ends.
@NullMarked
package org.wardmote.ledger.personal;

import org.jspecify.annotations.NullMarked;
