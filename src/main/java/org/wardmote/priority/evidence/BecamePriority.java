package org.wardmote.priority.evidence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.Frame;
import org.wardmote.kernel.Moments;
import org.wardmote.ledger.Became;
import org.wardmote.ledger.ContributionId;
import org.wardmote.priority.Stage;

/// Tells whoever contributed which priorities rest on it, and at which stage they are.
@Component
class BecamePriority implements Became {

    private final JdbcClient jdbc;

    BecamePriority(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Line> of(ContributionId contribution, Frame.Words words) {
        return jdbc.sql("""
            select e.added_at, p.issue, p.reference, p.stage
              from priority.evidence e join priority.priority p on p.id = e.priority
             where e.contribution = :contribution order by e.id\
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
