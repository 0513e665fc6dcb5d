package org.wardmote.ledger.answer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wardmote.ledger.contribution.Contribution;
import org.wardmote.ledger.desk.Saying;

/// What must not be overlooked about a contribution, the gravest first.
final class CaseFlags {

    private static final Duration CRIME = Duration.ofHours(24);

    private final Saying saying;
    private final List<CasePage.Flag> flags = new ArrayList<>();

    private CaseFlags(Saying saying) {
        this.saying = saying;
    }

    static List<CasePage.Flag> of(Contribution one, Saying saying) {
        var flags = new CaseFlags(saying);
        flags.crime(one);
        if (one.dissatisfied() && one.passedTo() == null) flags.add("dissatisfied");
        if (one.clock().missedAt() != null && one.clock().isRunning()) flags.add("missed");
        if (one.isRestricted()) flags.add("restricted");
        if (one.abusive()) flags.add("abusive");
        if (one.late()) flags.add("late");
        if (!one.replyWanted()) flags.add("no-reply");
        if (one.clock().round() > 1) flags.add(one.dissatisfied() ? "dissatisfied-again" : "reopened");
        return flags.flags;
    }

    private void crime(Contribution one) {
        if (!one.crime() || one.passedTo() != null) return;
        var by = saying.times().near(one.receivedAt().plus(CRIME));
        var text = one.crimeLate() ? word("crime.late") : saying.say("desk.flag.crime.text", by);
        flags.add(new CasePage.Flag(word("crime.title"), text));
    }

    private void add(String name) {
        flags.add(new CasePage.Flag(word(name + ".title"), word(name + ".text")));
    }

    private String word(String name) {
        return saying.say("desk.flag." + name);
    }
}
