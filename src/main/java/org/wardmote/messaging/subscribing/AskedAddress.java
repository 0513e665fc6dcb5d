package org.wardmote.messaging.subscribing;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.messaging.push.Pushes;
import org.wardmote.messaging.text.Texts;
import org.wardmote.people.Introduction;
import org.wardmote.people.Introductions;
import org.wardmote.people.contact.MobileNumber;

/// Whether what was given can be an e-mail address, a mobile number or a browser at all.
@Component
class AskedAddress {

    private final Introductions introductions;
    private final Texts texts;
    private final Pushes pushes;
    private final Frame.Words words;

    AskedAddress(Introductions introductions, Texts texts, Pushes pushes, Frame.Words words) {
        this.introductions = introductions;
        this.texts = texts;
        this.pushes = pushes;
        this.words = words;
    }

    /// False where nobody takes texts, so that none are offered.
    boolean mayBeNumber() {
        return texts.isOpen();
    }

    /// Null where nobody is told in a browser, so that it is not offered.
    @Nullable
    String pushKey() {
        return pushes.isOpen() ? pushes.key() : null;
    }

    /// One of them has to be given.
    ///
    /// @param mailField which the fault is told at where it is no number; `textField` where it is one
    Faults check(String mailField, String textField, AskedWith with) {
        var email = with.email();
        var mobile = with.mobile();
        if (!with.browser().isEmpty())
            return email.isBlank() && mobile.isBlank()
                    ? Faults.NONE
                    : Faults.NONE.and(mailField, words.say("subscribe.browser.both"));
        if (mobile.isBlank() || !mayBeNumber())
            return email.isBlank() && mayBeNumber()
                    ? Faults.NONE.and(mailField, words.say("subscribe.address.none"))
                    : check(mailField, email);
        if (!email.isBlank()) return Faults.NONE.and(textField, words.say("subscribe.address.both"));
        return MobileNumber.read(mobile).isPresent()
                ? Faults.NONE
                : Faults.NONE.and(textField, words.say("subscribe.mobile.wrong"));
    }

    /// @param field which the fault is told at
    private Faults check(String field, String typed) {
        if (typed.isBlank()) return Faults.NONE.and(field, words.say("subscribe.email.none"));
        var given = new Introduction(null, typed.strip(), null, null, Locale.UK, true, "web form");
        var fault = introductions.faults(given).get("email");
        return fault == null ? Faults.NONE : Faults.NONE.and(field, words.say(fault));
    }
}
