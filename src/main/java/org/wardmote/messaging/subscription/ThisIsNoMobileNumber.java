package org.wardmote.messaging.subscription;

import org.wardmote.kernel.Refusal;

final class ThisIsNoMobileNumber extends Refusal {

    ThisIsNoMobileNumber() {
        super("This is no mobile number of this country, and texts go to no other.");
    }
}
