package org.wardmote.priority.evidence;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.ledger.ContributionId;
import org.wardmote.ledger.News;
import org.wardmote.messaging.Item;
import org.wardmote.priority.PriorityId;
import org.wardmote.priority.Stage;
import org.wardmote.priority.priority.AfterMoving;
import org.wardmote.priority.priority.Standing;

/// Whoever said something on which a priority rests is told of the stages that matter to them: that it is worked
/// on, that it is not, that it is over.
@Component
class TellingStages implements AfterMoving {

    static final String KIND = "priority.stage";

    private final JdbcClient jdbc;
    private final News news;

    TellingStages(JdbcClient jdbc, News news) {
        this.jdbc = jdbc;
        this.news = news;
    }

    @Override
    public void moved(Standing it) {
        if (!matters(it.stage())) return;
        var contributions = contributions(it.id());
        if (!contributions.isEmpty()) news.tell(new Item(KIND, step(it.id())), contributions);
    }

    static boolean matters(Stage stage) {
        return stage == Stage.AGREED || stage == Stage.NOT_AGREED || stage == Stage.CLOSED;
    }

    private List<ContributionId> contributions(PriorityId id) {
        return jdbc.sql("select contribution from priority.evidence where priority = :id and contribution is not null")
                .param("id", id.number())
                .query((row, number) -> new ContributionId(row.getLong("contribution")))
                .list();
    }

    /// By which it came there: a stage to which it comes twice is told twice.
    private long step(PriorityId id) {
        return jdbc.sql("select max(id) from priority.stage_step where priority = :id and kind = 'moved'")
                .param("id", id.number())
                .query((row, number) -> row.getLong(1))
                .single();
    }
}
