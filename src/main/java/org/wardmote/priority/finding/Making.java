package org.wardmote.priority.finding;

import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.ContributionId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.record.Step;

/// An analyst makes a finding of what people said.
@Component
public class Making {

    private final FindingVerbs verbs;
    private final NewFindings begun;
    private final Gatherings gatherings;
    private final FindingFacts facts;

    Making(FindingVerbs verbs, NewFindings begun, Gatherings gatherings, FindingFacts facts) {
        this.verbs = verbs;
        this.begun = begun;
        this.gatherings = gatherings;
        this.facts = facts;
    }

    /// @param source what another system calls it, for what is brought in
    public Finding make(
            Wording wording, Collection<ContributionId> some, @Nullable String source, Viewer by, Instant at) {
        var heard = gatherings.hear(some, by);
        if (heard.isEmpty())
            throw new Refusal.Invalid("A finding is made of what people said: name one contribution at least.");
        var where = Where.of(heard);
        verbs.require(Function.ANALYSE, by, where.placed());
        return verbs.once(() -> {
            var id = begun.begin(wording, where, source, by.whom(), at);
            verbs.record(id, Step.of("made", by.whom(), at));
            var taken = gatherings.take(id, heard, source == null ? "reference" : "file", by.whom(), at);
            verbs.record(id, Step.of("gathered", by.whom(), at).number(taken));
            return made(id);
        });
    }

    private Finding made(FindingId id) {
        var made = verbs.get(id);
        facts.made(made);
        return made;
    }
}
