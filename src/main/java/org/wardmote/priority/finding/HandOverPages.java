package org.wardmote.priority.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.priority.desk.Saying;

/// Puts the hand-over record of a finding together.
@Component
class HandOverPages {

    private final FindingActs acts;
    private final HandOverRows rows;

    HandOverPages(FindingActs acts, HandOverRows rows) {
        this.acts = acts;
        this.rows = rows;
    }

    HandOverPage page(Finding finding) {
        var saying = acts.saying();
        var home = FindingActs.home(finding);
        return new HandOverPage(
                acts.frame(finding, "finding.handover.title"),
                saying.say("finding.caption", finding.reference().toString(), saying.place(finding.placed())),
                rows.list(finding.id()).stream().map(one -> handed(one, saying)).toList(),
                home + "/contributions",
                home);
    }

    private static HandOverPage.Handed handed(HandOver one, Saying saying) {
        var times = saying.times();
        return new HandOverPage.Handed(
                one.post(),
                one.to() == null ? saying.say("finding.handover.nobody") : saying.colleague(one.to()),
                saying.say("finding.step.by", times.near(one.at()), saying.colleague(one.by())),
                times.date(one.dueOn()),
                saying.say("finding.handover.number", one.contributions()),
                when(one.acknowledgedAt(), "finding.handover.unacknowledged", saying),
                when(one.answeredAt(), "finding.handover.unanswered", saying));
    }

    private static String when(@Nullable Instant at, String otherwise, Saying saying) {
        return at == null ? saying.say(otherwise) : saying.times().near(at);
    }
}
