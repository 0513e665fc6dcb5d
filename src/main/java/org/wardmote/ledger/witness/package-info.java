/// What answers an appeal: who has it in hand, and how much has come.
@NullMarked
package org.wardmote.ledger.witness;

import org.jspecify.annotations.NullMarked;
