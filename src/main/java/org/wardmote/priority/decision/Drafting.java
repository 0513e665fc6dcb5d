package org.wardmote.priority.decision;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Refusal;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.finding.Finding;
import org.wardmote.priority.finding.FindingState;
import org.wardmote.priority.finding.Findings;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Texts;

/// A decision is written, on findings, until somebody stands by it.
@Component
public class Drafting {

    private final Findings findings;
    private final NewDecisions begun;
    private final VersionRows versions;
    private final DecisionVerbs verbs;

    Drafting(Findings findings, NewDecisions begun, VersionRows versions, DecisionVerbs verbs) {
        this.findings = findings;
        this.begun = begun;
        this.versions = versions;
        this.verbs = verbs;
    }

    /// @param source what another system calls it, for what is brought in
    public Decision propose(List<FindingId> on, Content content, @Nullable String source, Viewer by, Instant at) {
        content.requireToBeAhead(at);
        return verbs.once(() -> {
            var resting = findings.list(on.stream().distinct().toList());
            if (resting.isEmpty()) throw new Refusal.Invalid("A decision rests on a finding: choose one at least.");
            for (var finding : resting) requireDecidable(finding);
            verbs.require(DecisionVerbs.WRITERS, by, NewDecisions.placed(resting));
            var decision = begun.begin(resting, source, at);
            versions.insert(decision.id(), 1, content, by.whom(), at);
            verbs.record(decision.id(), Step.of("proposed", by.whom(), at).number(1));
            return decision;
        });
    }

    private static void requireDecidable(Finding finding) {
        if (finding.state() == FindingState.GATHERING || finding.state() == FindingState.WITHDRAWN)
            throw new CannotBeNow("A decision rests on findings that have gone to a post.");
    }

    /// @param seen which draft they had before them
    public void rewrite(DecisionId id, Content content, int seen, Viewer by, Instant at) {
        content.requireToBeAhead(at);
        verbs.on(id, DecisionVerbs.WRITERS, by, at, decision -> {
            var version = verbs.inWork(id);
            if (version.number() > 1) content.requireCorrection();
            if (!versions.rewrite(version.id(), content, seen, by.whom()))
                throw new CannotBeNow("A colleague has changed this draft since you opened it. Read it again first.");
            verbs.record(id, Step.of("rewritten", by.whom(), at).number(version.number()));
        });
    }

    /// It goes back to whoever wrote it, with a note.
    public void giveBack(DecisionId id, @Nullable String note, Viewer by, Instant at) {
        var why = Texts.needed("note", note, Content.MOST);
        verbs.on(id, Set.of(Function.DECIDE, Function.APPROVE, Function.PUBLISH), by, at, decision -> {
            var version = verbs.inWork(id);
            versions.giveBack(version.id(), why);
            verbs.record(
                    id,
                    Step.of("given-back", by.whom(), at)
                            .number(version.number())
                            .note(why));
        });
    }
}
