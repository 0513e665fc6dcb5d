package org.wardmote.priority.evidence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.ContributionId;
import org.wardmote.priority.Stage;

/// Tells whoever contributed which priorities rest on it, by itself or by a finding that gathered it, and at which
/// stage they are.
@Component
class BecamePriority implements Became {

    private final JdbcClient jdbc;

    BecamePriority(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> of(ContributionId contribution, Frame.Words words) {
        return jdbc.sql("""
            select min(resting.added_at) as added_at, p.issue, p.reference, p.stage
              from (select priority, added_at from priority.evidence where contribution = :contribution
                    union all
                    select ground.priority, greatest(ground.added_at, gathered.gathered_at)
                      from priority.gathered join priority.ground using (finding)
                     where gathered.contribution = :contribution) resting
              join priority.priority p on p.id = resting.priority
             group by p.id order by 1, p.id\
            """)
                .param("contribution", contribution.number())
                .query((row, number) -> new Line(
                        Moments.get(row, "added_at"),
                        words.say(
                                "priority.became",
                                row.getString("issue"),
                                words.say("priority.stage."
                                        + Stage.of(row.getString("stage")).code())),
                        "/priorities/" + row.getString("reference")))
                .list();
    }
}
