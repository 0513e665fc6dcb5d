/// What staff find when they come to work: what is due, whose it is and how long is left; and the words in which
/// all desk pages of the ledger say so.
@NullMarked
package org.wardmote.ledger.desk;

import org.jspecify.annotations.NullMarked;
