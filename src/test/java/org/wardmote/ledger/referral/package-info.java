@NullMarked
package org.wardmote.ledger.referral;

import org.jspecify.annotations.NullMarked;
