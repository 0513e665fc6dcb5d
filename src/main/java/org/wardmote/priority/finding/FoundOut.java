package org.wardmote.priority.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Reference;
import org.wardmote.people.Viewer;
import org.wardmote.priority.FindingId;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.desk.Scoped;

/// Findings as they are read.
@Component
class FoundOut implements Findings {

    /// Whoever works on findings and decisions sees both.
    static final Set<Function> READERS =
            Set.of(Function.ANALYSE, Function.DECIDE, Function.APPROVE, Function.PUBLISH, Function.SUPERVISE);

    private static final String DECIDABLE =
            Scoped.list("finding", "ended_at is null and state <> 'gathering'", "people desc, harm desc, id desc");

    private final FindingRows findings;
    private final Reach reach;
    private final JdbcClient jdbc;

    FoundOut(FindingRows findings, Reach reach, JdbcClient jdbc) {
        this.findings = findings;
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
}
