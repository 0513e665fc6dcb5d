/// What somebody who has signed in said, on their own page.
@NullMarked
package org.wardmote.ledger.mine;

import org.jspecify.annotations.NullMarked;
