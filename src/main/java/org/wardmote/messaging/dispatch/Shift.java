package org.wardmote.messaging.dispatch;

import java.time.Duration;

/// The working time of whoever sends.
interface Shift {

    /// False: what is in hand is finished and the rest put back.
    boolean goesOn();

    /// @return false when it was over before the pause was
    boolean rest(Duration pause);
}
