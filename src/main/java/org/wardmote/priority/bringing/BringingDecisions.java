package org.wardmote.priority.bringing;

import org.springframework.stereotype.Component;
import org.wardmote.importing.BadRow;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.decision.Drafting;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.Findings;

/// Takes a decision anew as a file tells of it. Where the file does not say that everybody was told elsewhere, they
/// are told from here.
@Component
class BringingDecisions {

    private final Drafting drafting;
    private final SigningAgain signing;
    private final EndingAgain ending;
    private final Findings findings;
    private final Doers doers;

    BringingDecisions(Drafting drafting, SigningAgain signing, EndingAgain ending, Findings findings, Doers doers) {
        this.drafting = drafting;
        this.signing = signing;
        this.ending = ending;
        this.findings = findings;
        this.doers = doers;
    }

    void bring(Told it) {
        var on = it.list("findings").stream().map(one -> finding(it, one)).toList();
        var history = it.history();
        if (history.isEmpty() || !history.getFirst().object().get("kind").equals("proposed"))
            throw new BadRow("\"history\" begins with who proposed it, and when.");
        var first = history.getFirst();
        var decision = drafting.propose(
                on, BroughtContent.of(it, null), it.key(), doers.by(first, "by"), doers.past(first.at()));
        var toldBefore =
                history.stream().anyMatch(one -> one.object().get("kind").equals("told"));
        for (var one : history.subList(1, history.size())) happened(decision.id(), one, toldBefore);
    }

    private FindingId finding(Told it, Told one) {
        return findings.findBySource(it.key(one.id()))
                .map(Finding::id)
                .orElseThrow(() -> new BadRow("The finding \"" + one.id() + "\" has not been brought in."));
    }

    private void happened(DecisionId id, Told it, boolean toldBefore) {
        var at = doers.past(it.at());
        var by = doers.by(it, "by");
        if (signing.knows(it)) signing.happened(id, it, toldBefore, by, at);
        else ending.happened(id, it, by, at);
    }
}
