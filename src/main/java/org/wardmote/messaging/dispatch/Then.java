package org.wardmote.messaging.dispatch;

import java.time.Duration;

/// What happens with a batch after its tally is written.
sealed interface Then {

    record GoOn() implements Then {}

    /// Its rest goes back, for any node to claim after a pause.
    record PutBack(Duration pause) implements Then {}

    record Done() implements Then {}

    /// Its rest does not leave.
    record Recalled() implements Then {}
}
