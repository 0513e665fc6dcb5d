package org.wardmote.priority.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Moments;
import org.wardmote.messaging.Correspondence;
import org.wardmote.messaging.Item;
import org.wardmote.messaging.MessageClass;
import org.wardmote.people.PersonId;

/// Tells colleagues what waits for them, and the other modules that it does. Nobody is written to about what
/// happened long ago elsewhere.
@Component
class FindingNotices {

    static final String ROUTED = "priority.routed";
    static final String ESCALATED = "priority.escalated";

    private final Correspondence correspondence;
    private final Supervisors supervisors;
    private final FindingFacts facts;
    private final Clock clock;

    FindingNotices(Correspondence correspondence, Supervisors supervisors, FindingFacts facts, Clock clock) {
        this.correspondence = correspondence;
        this.supervisors = supervisors;
        this.facts = facts;
        this.clock = clock;
    }

    void routed(Finding finding, Finding.Routed routed) {
        facts.routed(finding, routed.dueOn(), routed.at());
        var to = routed.to();
        if (to != null && !routed.at().isBefore(Moments.now(clock))) stage(to, ROUTED, finding);
    }

    /// @param ranOut when it should have been acknowledged at the latest
    /// @param now when that was noticed
    void escalated(Finding finding, Instant ranOut, Instant now) {
        facts.escalated(finding, ranOut);
        if (LocalDate.ofInstant(now, LondonTime.ZONE).isBefore(LondonTime.today(clock))) return;
        for (var supervisor : supervisors.nearest(finding.placed())) stage(supervisor, ESCALATED, finding);
    }

    private void stage(PersonId to, String kind, Finding finding) {
        correspondence.stage(
                to, MessageClass.NOTICE, new Item(kind, finding.id().number()));
    }
}
