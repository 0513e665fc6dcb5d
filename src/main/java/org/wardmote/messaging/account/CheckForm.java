package org.wardmote.messaging.account;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TypedDate;

/// What somebody found who looked at an account.
///
/// @param genuine `yes` where it is ours
record CheckForm(@Nullable String genuine, @Nullable TypedDate posted) {

    Faults faults(Frame.Words words) {
        var faults = Faults.NONE;
        if (!"yes".equals(genuine)) faults = faults.and("genuine", words.say("accounts.check.genuine.none"));
        var day = AccountForm.day(posted);
        if (!day.isBlank() && day.date().isEmpty()) faults = faults.and("posted", words.say("accounts.day.none"));
        return faults;
    }
}
