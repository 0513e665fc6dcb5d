package org.wardmote.priority.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.LondonTime;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.PersonId;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Texts;

/// A finding goes to a named post with a day by which it is to be acknowledged there.
@Component
public class Routing {

    static final int MOST_POST = 150;

    private static final Set<FindingState> MOVABLE = Set.of(FindingState.GATHERING, FindingState.ROUTED);

    private final FindingVerbs verbs;
    private final FindingRows findings;
    private final HandOverRows handOvers;
    private final FindingNotices notices;

    Routing(FindingVerbs verbs, FindingRows findings, HandOverRows handOvers, FindingNotices notices) {
        this.verbs = verbs;
        this.findings = findings;
        this.handOvers = handOvers;
        this.notices = notices;
    }

    /// Again, too: where it went to the wrong post, or nobody acknowledged it.
    public void route(
            FindingId id, @Nullable String typed, @Nullable PersonId to, LocalDate dueOn, Viewer by, Instant at) {
        var post = Texts.needed("post", typed, MOST_POST);
        if (dueOn.isBefore(LocalDate.ofInstant(at, LondonTime.ZONE)))
            throw new Refusal.Invalid("The day by which it is to be acknowledged has gone by already.");
        verbs.on(id, Function.ANALYSE, by, at, finding -> {
            if (!MOVABLE.contains(finding.state()))
                throw new CannotBeNow("This finding has been acknowledged, and stays where it is.");
            if (finding.harm() == 0) throw new CannotBeNow("Say how much harm it does before it goes to anybody.");
            findings.route(id, post, to, dueOn, at);
            var routed = new Finding.Routed(post, to, dueOn, at, null, null);
            handOvers.hand(id, routed, by.whom(), at);
            verbs.record(id, Step.of("routed", by.whom(), at).to(post, to, dueOn));
            notices.routed(finding, routed);
        });
    }
}
