/// Another organisation is asked to take the lead: the offer, what the partner sees of it, and their word.
@NullMarked
package org.wardmote.ledger.referral;

import org.jspecify.annotations.NullMarked;
