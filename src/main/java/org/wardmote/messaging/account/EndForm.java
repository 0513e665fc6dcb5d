package org.wardmote.messaging.account;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;

/// Why an account leaves the register.
record EndForm(@Nullable String why) {

    Faults faults(Frame.Words words) {
        return why == null || why.isBlank() ? Faults.NONE.and("why", words.say("accounts.end.why.none")) : Faults.NONE;
    }
}
