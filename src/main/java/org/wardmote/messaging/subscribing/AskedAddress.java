package org.wardmote.messaging.subscribing;

import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;

/// Whether what was typed can be an e-mail address at all.
@Component
class AskedAddress {

    private final Introductions introductions;
    private final Frame.Words words;

    AskedAddress(Introductions introductions, Frame.Words words) {
        this.introductions = introductions;
        this.words = words;
    }

    /// @param field which the fault is told at
    Faults check(String field, String typed) {
        if (typed.isBlank()) return Faults.NONE.and(field, words.say("subscribe.email.none"));
        var given = new Introduction(null, typed.strip(), null, null, Locale.UK, true, "web form");
        var fault = introductions.faults(given).get("email");
        return fault == null ? Faults.NONE : Faults.NONE.and(field, words.say(fault));
    }
}
