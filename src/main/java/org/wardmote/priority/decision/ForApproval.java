package org.wardmote.priority.decision;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Function;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.LaidBefore;
import org.wardmote.people.Viewer;
import org.wardmote.priority.desk.Reach;
import org.wardmote.priority.record.Columns;

/// Nobody approves what they cannot know: whoever approves a decision reads what it rests on, from when somebody
/// has decided, where they neither decided nor wrote it themselves. What they approved they can read again; what
/// was given back they cannot, until it waits for them anew.
@Component
class ForApproval implements LaidBefore {

    private final JdbcClient jdbc;

    ForApproval(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<ContributionId> among(Collection<ContributionId> some, Viewer viewer) {
        var laid = new HashSet<ContributionId>();
        jdbc.sql("""
            select g.contribution, d.organisation, d.borough, d.area
              from priority.gathered g
              join priority.considered c on c.finding = g.finding and g.id <= c.upto
              join priority.decision d on d.id = c.decision
              join priority.version v on v.decision = d.id
             where g.contribution = any (:some)
               and (v.approved_by = :who
                    or v.state = 'decided' and v.decided_by <> :who and not :who = any (v.authors))\
            """)
                .param("some", some.stream().map(ContributionId::number).toArray(Long[]::new))
                .param("who", viewer.whom().value())
                .query(row -> {
                    if (Reach.may(viewer, Function.APPROVE, Columns.placed(row)))
                        laid.add(new ContributionId(row.getLong("contribution")));
                });
        return laid;
    }
}
