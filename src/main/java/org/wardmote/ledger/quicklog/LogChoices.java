package org.wardmote.ledger.quicklog;

import java.util.Set;
import org.wardmote.kernel.Faults;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Channel;
import org.wardmote.ledger.Relation;

/// Whether what was chosen was among what could be chosen, which a browser makes sure of and a program does not.
final class LogChoices {

    private static final Set<String> WHENS = Set.of("now", "today", "pick");
    private static final Set<String> WISHES = Set.of("none", "contact", "no-reply");

    static Faults check(LogForm form, Faults found, Frame.Words words) {
        var faults = found;
        if (!WHENS.contains(form.whenSaid())) faults = faults.and("when", words.say("form.unreadable"));
        if (!WISHES.contains(form.wished())) faults = faults.and("wish", words.say("form.unreadable"));
        if (!isKnown(() -> Channel.of(form.byChannel()))) faults = faults.and("channel", words.say("form.unreadable"));
        if (!isKnown(() -> Relation.of(form.speaking()))) faults = faults.and("relation", words.say("form.unreadable"));
        return faults;
    }

    private static boolean isKnown(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private LogChoices() {}
}
