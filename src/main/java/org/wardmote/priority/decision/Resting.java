package org.wardmote.priority.decision;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.finding.Concluding;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.Findings;

/// What a decision rests on: its findings go with it.
@Component
class Resting {

    /// @param as what it weighed when the decision considered it
    record On(Finding finding, Considered as) {}

    private final ConsideredRows considered;
    private final Findings findings;
    private final Concluding concluding;

    Resting(ConsideredRows considered, Findings findings, Concluding concluding) {
        this.considered = considered;
        this.findings = findings;
        this.concluding = concluding;
    }

    List<On> list(DecisionId id) {
        var rests = considered.list(id);
        var by = findings.list(rests.stream().map(Considered::finding).toList());
        return IntStream.range(0, by.size())
                .mapToObj(at -> new On(by.get(at), rests.get(at)))
                .toList();
    }

    /// What the findings have gathered by now is what the decision considered.
    void settle(DecisionId id) {
        considered.settle(id);
    }

    void decided(DecisionId id, Instant at) {
        for (var one : considered.list(id)) concluding.decided(one.finding(), id, at);
    }

    /// A finding is over with the last of its decisions.
    void closed(DecisionId id, Instant at) {
        for (var one : considered.list(id))
            if (!considered.isOpenElsewhere(one.finding(), id)) concluding.closed(one.finding(), at);
    }
}
