package org.wardmote.messaging.errand;

import org.wardmote.kernel.Refusal;

/// A colleague was quicker.
final class AlreadyMarked extends Refusal {

    AlreadyMarked() {
        super("Somebody has marked this already. Go back to the list of calls and letters.");
    }
}
