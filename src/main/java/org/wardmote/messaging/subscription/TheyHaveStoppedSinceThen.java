package org.wardmote.messaging.subscription;

import org.wardmote.kernel.Refusal;

final class TheyHaveStoppedSinceThen extends Refusal {

    TheyHaveStoppedSinceThen() {
        super("They have stopped all messages since that day. Only they can begin again.");
    }
}
