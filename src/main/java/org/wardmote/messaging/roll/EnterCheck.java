package org.wardmote.messaging.roll;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.people.Introductions;

/// Whether enough was put down to reach somebody, and to show that they said yes.
@Component
public class EnterCheck {

    static final String OFFICER = "an officer";

    private final Introductions introductions;
    private final Frame.Words words;
    private final Clock clock;

    EnterCheck(Introductions introductions, Frame.Words words, Clock clock) {
        this.introductions = introductions;
        this.words = words;
        this.clock = clock;
    }

    public Faults check(EnterForm form) {
        var given = form.introduction(OFFICER);
        var faults = Faults.NONE;
        if (EnterForm.said(form.name()) == null) faults = fault(faults, "name", "roll.name.none");
        if (!EnterForm.WAYS.contains(String.valueOf(form.by()))) faults = fault(faults, "by", "roll.by.none");
        else if (!given.hasRoute())
            faults = fault(
                    faults,
                    "call".equals(form.by()) ? "telephone" : "postal",
                    "call".equals(form.by()) ? "roll.telephone.none" : "roll.postal.none");
        for (var found : introductions.faults(given).entrySet())
            faults = fault(faults, found.getKey(), found.getValue());
        if (!EnterForm.CONSENTS.contains(String.valueOf(form.consent())))
            faults = fault(faults, "consent", "roll.consent.none");
        if (form.date().date().isEmpty() || form.isDayToCome(clock)) faults = fault(faults, "day", "roll.day.none");
        return faults;
    }

    private Faults fault(Faults faults, String field, String key) {
        return faults.and(field, words.say(key));
    }
}
