/// The web form: choosing to whom to write, emergency first, and taking what was written without losing a word of
/// it.
@NullMarked
package org.wardmote.ledger.contact;

import org.jspecify.annotations.NullMarked;
