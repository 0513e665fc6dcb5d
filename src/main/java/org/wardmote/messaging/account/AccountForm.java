package org.wardmote.messaging.account;

import org.jspecify.annotations.Nullable;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.TypedDate;

/// An account of the register as it was typed.
///
/// @param where the organisation's id and, after a bar, a borough's slug
/// @param ward the name of a local area of that borough
record AccountForm(
        @Nullable String where,
        @Nullable String ward,
        @Nullable String network,
        @Nullable String handle,
        @Nullable String address,
        @Nullable String purpose,
        @Nullable String owner,
        @Nullable TypedDate ownerTrained,
        @Nullable String deputy,
        @Nullable TypedDate deputyTrained,
        @Nullable TypedDate review) {

    static final AccountForm BLANK = new AccountForm(null, null, null, null, null, null, null, null, null, null, null);

    Faults faults(Frame.Words words) {
        var faults = Faults.NONE;
        if (isBlank(where)) faults = faults.and("where", words.say("accounts.where.none"));
        if (network == null || Network.find(network).isEmpty())
            faults = faults.and("network", words.say("accounts.network.none"));
        if (isBlank(handle)) faults = faults.and("handle", words.say("accounts.handle.none"));
        if (isBlank(address)) faults = faults.and("address", words.say("accounts.address.none"));
        if (isNoDay(ownerTrained)) faults = faults.and("ownerTrained", words.say("accounts.day.none"));
        if (isNoDay(deputyTrained)) faults = faults.and("deputyTrained", words.say("accounts.day.none"));
        if (isNoDay(review)) faults = faults.and("review", words.say("accounts.day.none"));
        return faults;
    }

    private static boolean isBlank(@Nullable String typed) {
        return typed == null || typed.isBlank();
    }

    private static boolean isNoDay(@Nullable TypedDate typed) {
        return !day(typed).isBlank() && day(typed).date().isEmpty();
    }

    static TypedDate day(@Nullable TypedDate typed) {
        return typed == null ? TypedDate.BLANK : typed;
    }
}
