package org.wardmote.priority.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Texts;

/// An analyst puts a finding into words, says how much it weighs, and withdraws one that was made by mistake.
@Component
public class Weighing {

    private final FindingVerbs verbs;
    private final FindingRows findings;

    Weighing(FindingVerbs verbs, FindingRows findings) {
        this.verbs = verbs;
        this.findings = findings;
    }

    public void reword(FindingId id, Wording wording, Viewer by, Instant at) {
        verbs.onOpen(id, Function.ANALYSE, by, at, finding -> {
            findings.reword(id, wording, at);
            verbs.record(id, Step.of("reworded", by.whom(), at));
        });
    }

    /// @param harm 1 to 3, by the worded examples
    /// @param reason why that and not the next
    public void weigh(FindingId id, int harm, @Nullable String reason, Viewer by, Instant at) {
        var why = Texts.needed("why", reason, Wording.MOST);
        if (harm < 1 || harm > 3) throw new Refusal.Invalid("Harm has three levels. Choose one of them.");
        verbs.onOpen(id, Function.ANALYSE, by, at, finding -> {
            findings.harm(id, harm, why, at);
            verbs.record(id, Step.of("weighed", by.whom(), at).number(harm).note(why));
        });
    }

    /// What it gathered is let go.
    public void withdraw(FindingId id, @Nullable String reason, Viewer by, Instant at) {
        var why = Texts.needed("why", reason, Wording.MOST);
        verbs.on(id, Function.ANALYSE, by, at, finding -> {
            if (finding.state() != FindingState.GATHERING)
                throw new CannotBeNow(
                        "This finding has gone to a post. It ends with a decision, which may be \"none\".");
            findings.end(id, FindingState.WITHDRAWN, at);
            verbs.record(id, Step.of("withdrawn", by.whom(), at).note(why));
        });
    }
}
