package org.wardmote.messaging.subscription;

import org.wardmote.kernel.Refusal;

final class EnoughLinksWereSentToday extends Refusal {

    EnoughLinksWereSentToday() {
        super("We have sent you " + Confirmations.AT_MOST
                + " links since yesterday. Use the last one, or ask again tomorrow.");
    }
}
