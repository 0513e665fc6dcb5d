package org.wardmote.priority.finding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.desk.Scoped;
import org.wardmote.priority.record.CannotBeNow;
import org.wardmote.priority.record.Step;
import org.wardmote.priority.record.Steps;

/// Findings as they are read and ended.
@Component
class FoundOut implements Findings {

    /// Whoever works on findings and decisions sees both.
    static final Set<Function> READERS =
            Set.of(Function.ANALYSE, Function.DECIDE, Function.APPROVE, Function.PUBLISH, Function.SUPERVISE);

    private static final String DECIDABLE =
            Scoped.list("finding", "ended_at is null and state <> 'gathering'", "people desc, harm desc, id desc");

    private final FindingRows findings;
    private final HandOverRows handOvers;
    private final Escalating escalating;
    private final Steps steps;
    private final Reach reach;
    private final JdbcClient jdbc;

    FoundOut(
            FindingRows findings,
            HandOverRows handOvers,
            Escalating escalating,
            Steps steps,
            Reach reach,
            JdbcClient jdbc) {
        this.findings = findings;
        this.handOvers = handOvers;
        this.escalating = escalating;
        this.steps = steps;
        this.reach = reach;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Finding> find(Reference reference, Viewer viewer) {
        return findings.find(reference).filter(finding -> reach.reads(viewer, finding.placed(), READERS));
    }

    @Override
    public Finding get(FindingId id) {
        return findings.list(List.of(id)).getFirst();
    }

    @Override
    public List<Finding> list(List<FindingId> ids) {
        return findings.list(ids);
    }

    @Override
    public List<Finding> listDecidable(Viewer viewer, int most) {
        return Scoped.within(reach.scopes(viewer, Set.of(Function.ANALYSE, Function.DECIDE)), most, jdbc.sql(DECIDABLE))
                .query(FindingRows::row)
                .list();
    }

    @Override
    public Optional<Finding> findBySource(String key) {
        return findings.findBySource(key);
    }

    /// Where nobody had acknowledged it by its day, that is recorded first.
    @Override
    public void decided(FindingId id, DecisionId decision, Instant at) {
        var finding = findings.lock(id, at);
        if (finding.state() == FindingState.GATHERING || finding.state() == FindingState.WITHDRAWN)
            throw new CannotBeNow("A decision rests on findings that have gone to a post.");
        escalating.escalate(finding, at);
        handOvers.answer(id, decision, at);
        if (finding.state() == FindingState.CLOSED) return;
        findings.end(id, FindingState.DECIDED, at);
        steps.record(id, Step.of("decided", null, at));
    }

    @Override
    public void closed(FindingId id, Instant at) {
        findings.end(id, FindingState.CLOSED, at);
        steps.record(id, Step.of("closed", null, at));
    }
}
