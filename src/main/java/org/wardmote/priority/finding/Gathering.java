package org.wardmote.priority.finding;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.NotFound;
import org.wardmote.kernel.Refusal;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.Heard;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;

/// An analyst gathers what belongs to a finding. The machine suggests; a person decides.
@Component
public class Gathering {

    private final FindingVerbs verbs;
    private final Gatherings gatherings;
    private final HandOverRows handOvers;

    Gathering(FindingVerbs verbs, Gatherings gatherings, HandOverRows handOvers) {
        this.verbs = verbs;
        this.gatherings = gatherings;
        this.handOvers = handOvers;
    }

    /// What comes to a finding that has gone to somebody is handed over to them as well.
    ///
    /// @param how `reference`, `search`, `alike`, `file`, or `elsewhere` for what other rooms gather
    /// @return how many were not there before
    public int gather(FindingId id, Collection<ContributionId> some, String how, Viewer by, Instant at) {
        var heard = gatherings.hear(some, by);
        return verbs.once(() -> {
            var finding = verbs.lock(id, Function.ANALYSE, by, at);
            if (!finding.state().isOpen())
                throw new CannotBeNow("This finding has ended. Make another for what is new.");
            requireSaidTo(finding.placed().organisation(), heard);
            var added = gatherings.take(id, heard, how, by.whom(), at);
            if (added == 0) return added;
            verbs.record(id, Step.of("gathered", by.whom(), at).number(added));
            if (finding.routed() != null) handOvers.hand(id, finding.routed(), by.whom(), at);
            return added;
        });
    }

    private static void requireSaidTo(String organisation, List<Heard> heard) {
        if (heard.stream().anyMatch(one -> !one.placed().organisation().equals(organisation)))
            throw new Refusal.Invalid("That was said to another organisation, and stays with it.");
    }

    /// Before it has gone to anybody, a contribution that does not belong there can be taken out again.
    public void leave(FindingId id, ContributionId one, Viewer by, Instant at) {
        verbs.on(id, Function.ANALYSE, by, at, finding -> {
            if (finding.state() != FindingState.GATHERING)
                throw new CannotBeNow("This finding has been handed over with everything in it: that stands.");
            if (finding.counts().contributions() == 1)
                throw new CannotBeNow("A finding without a contribution is nobody's. Withdraw it instead.");
            if (!gatherings.leave(id, one, at)) throw new NotFound();
            verbs.record(id, Step.of("left", by.whom(), at).number(1));
        });
    }

    /// Whether one says the opposite, and whether its words are to be quoted where that is allowed.
    public void mark(FindingId id, ContributionId one, boolean dissents, boolean quoted, Viewer by, Instant at) {
        verbs.onOpen(id, Function.ANALYSE, by, at, finding -> {
            if (!gatherings.mark(id, one, dissents, quoted, at)) throw new NotFound();
        });
    }
}
