package org.wardmote.messaging.subscription;

import org.wardmote.kernel.Refusal;

final class ThisNumberIsSomebodyElses extends Refusal {

    ThisNumberIsSomebodyElses() {
        super("Somebody else has shown here that this number is theirs.");
    }
}
