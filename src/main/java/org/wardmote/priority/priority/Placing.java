package org.wardmote.priority.priority;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.AreaId;
import org.wardmote.area.Areas;
import org.wardmote.platform.Changes;
import org.wardmote.platform.Job;

/// Says whose those priorities are that an older version kept by their area alone: its force's.
@Component
class Placing implements Job {

    private final JdbcClient jdbc;
    private final Areas areas;
    private final TransactionTemplate transaction;
    private final Changes changes;

    Placing(JdbcClient jdbc, Areas areas, TransactionTemplate transaction, Changes changes) {
        this.jdbc = jdbc;
        this.areas = areas;
        this.transaction = transaction;
        this.changes = changes;
    }

    @Override
    public String name() {
        return "priority places";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        var unplaced = unplaced();
        if (unplaced.isEmpty()) return;
        transaction.executeWithoutResult(status -> {
            unplaced.forEach(this::place);
            changes.announce();
        });
    }

    private List<AreaId> unplaced() {
        return jdbc.sql("select distinct area from priority.priority where organisation is null")
                .query((row, number) -> new AreaId(row.getLong("area")))
                .list();
    }

    private void place(AreaId id) {
        var area = areas.get(id);
        jdbc.sql("""
            update priority.priority set organisation = :force, borough = :borough
             where area = :area and organisation is null\
            """)
                .param("force", area.force())
                .param("borough", area.borough().id().number())
                .param("area", id.number())
                .update();
    }
}
