package org.wardmote.priority.finding;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.LondonTime;
import org.wardmote.priority.record.Step;

/// What nobody acknowledged by its day is escalated, recorded as at the end of that day.
@Component
class Overdue {

    private final FindingVerbs verbs;
    private final FindingRows findings;
    private final FindingNotices notices;

    Overdue(FindingVerbs verbs, FindingRows findings, FindingNotices notices) {
        this.verbs = verbs;
        this.findings = findings;
        this.notices = notices;
    }

    /// @param now until when it is known what became of it
    void escalate(Finding finding, Instant now) {
        var routed = finding.routed();
        if (routed == null || routed.escalatedAt() != null || routed.acknowledgedAt() != null) return;
        var ranOut = LondonTime.startOf(routed.dueOn().plusDays(1));
        if (ranOut.isAfter(now)) return;
        findings.escalate(finding.id(), now);
        verbs.record(finding.id(), Step.of("escalated", null, ranOut));
        notices.escalated(finding, ranOut, now);
    }
}
