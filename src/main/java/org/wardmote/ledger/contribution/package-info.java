/// The heart of the ledger: what a contribution is, what may become of it and who may make it so.
@NullMarked
package org.wardmote.ledger.contribution;

import org.jspecify.annotations.NullMarked;
