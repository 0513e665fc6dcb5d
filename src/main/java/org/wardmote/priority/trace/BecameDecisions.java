package org.wardmote.priority.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.ContributionId;

/// What whoever contributed reads on their own page: with how many others it was gathered, and what was decided.
/// Nothing of a decision that is not to be known of.
@Component
class BecameDecisions implements Became {

    private final Traces traces;

    BecameDecisions(Traces traces) {
        this.traces = traces;
    }

    @Override
    public List<Line> of(ContributionId contribution, Frame.Words words) {
        var lines = new ArrayList<Line>();
        var seen = new HashSet<Object>();
        for (var root : traces.of(contribution)) {
            if (seen.add(root.finding()))
                lines.add(new Line(
                        root.gatheredAt(),
                        words.say("trace.became.finding", root.contributions(), root.people()),
                        null));
            var taken = root.decision();
            if (taken != null && taken.publishedAt() != null && !taken.secret() && seen.add(taken.reference()))
                lines.add(decided(taken, words));
        }
        return lines;
    }

    private static Line decided(Traces.Taken taken, Frame.Words words) {
        var at = Objects.requireNonNull(taken.publishedAt());
        var effect = taken.effect();
        var title = taken.title();
        var text = taken.withheld() || effect == null || title == null
                ? words.say("trace.became.withheld")
                : words.say("trace.became.decided", title, words.say("decision.effect." + effect.code() + ".sentence"));
        return new Line(at, text, "/answers/" + taken.reference());
    }
}
