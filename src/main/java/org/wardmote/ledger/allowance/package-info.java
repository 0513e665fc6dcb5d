/// How much comes from one network, so that nobody can drown out the others.
@NullMarked
package org.wardmote.ledger.allowance;

import org.jspecify.annotations.NullMarked;
