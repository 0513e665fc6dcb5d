package org.wardmote.priority.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.kernel.Moments;
import org.wardmote.kernel.Reference;
import org.wardmote.people.Viewer;
import org.wardmote.priority.DecisionId;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.desk.Scoped;

/// Decisions as those see them who work on them, and those who scrutinise them: what is withheld, too.
@Component
public class TakenDecisions {

    static final int PAGE = 25;
    static final Set<Function> READERS =
            Set.of(Function.ANALYSE, Function.DECIDE, Function.APPROVE, Function.PUBLISH, Function.SUPERVISE);

    private static final String NEWEST =
            Scoped.list("decision", "(moved_at, id) < (:at, :id)", "moved_at desc, id desc");

    private final DecisionRows rows;
    private final Reach reach;
    private final JdbcClient jdbc;

    TakenDecisions(DecisionRows rows, Reach reach, JdbcClient jdbc) {
        this.rows = rows;
        this.reach = reach;
        this.jdbc = jdbc;
    }

    public Optional<Decision> find(Reference reference, Viewer viewer) {
        return rows.find(reference).filter(decision -> reach.reads(viewer, decision.placed(), READERS));
    }

    public List<Decision> list(List<DecisionId> ids) {
        return rows.list(ids);
    }

    public Optional<Decision> findBySource(String key) {
        return rows.findBySource(key);
    }

    /// What was last moved first; one more than a page, so that it shows whether there are others.
    List<Decision> list(Viewer viewer, Cursor before) {
        var scopes = reach.scopes(viewer, READERS);
        if (scopes.isEmpty()) return List.of();
        return Scoped.within(scopes, PAGE + 1, jdbc.sql(NEWEST))
                .param("at", Moments.at(before.movedAt()))
                .param("id", before.id())
                .query(DecisionRows::row)
                .list();
    }
}
