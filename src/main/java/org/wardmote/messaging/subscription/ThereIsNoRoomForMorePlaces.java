package org.wardmote.messaging.subscription;

import org.wardmote.kernel.Refusal;

final class ThereIsNoRoomForMorePlaces extends Refusal {

    ThereIsNoRoomForMorePlaces() {
        super("You can follow " + Subscriptions.MOST_PLACES + " places. End one before you add another.");
    }
}
