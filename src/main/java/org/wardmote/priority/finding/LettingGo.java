package org.wardmote.priority.finding;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.platform.Job;
import org.wardmote.priority.FindingId;

/// After a finding's end its contributions are let go, some at a time, however many there are: each closes once it
/// has been told. Which were let go is kept with the finding, so that no node does it again.
@Component
class LettingGo implements Job {

    private static final int AT_ONCE = 2_000;
    private static final int TURNS = 10;
    /// Every one of them has been let go.
    private static final long ALL = -1;

    private final JdbcClient jdbc;
    private final GatheredRows gathered;
    private final Gatherings gatherings;
    private final TransactionTemplate transaction;

    LettingGo(JdbcClient jdbc, GatheredRows gathered, Gatherings gatherings, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.gathered = gathered;
        this.gatherings = gatherings;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "priority letting go";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public void run() {
        for (var turn = 0; turn < TURNS; turn++) if (!next()) return;
    }

    private record Ended(FindingId id, long upto) {}

    private boolean next() {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var ended = jdbc.sql("""
                select id, lifted_upto from priority.finding
                where state in ('decided', 'closed', 'withdrawn') and lifted_upto >= 0
                order by id limit 1 for update skip locked\
                """)
                    .query((row, number) -> new Ended(new FindingId(row.getLong("id")), row.getLong("lifted_upto")))
                    .optional();
            ended.ifPresent(this::let);
            return ended.isPresent();
        }));
    }

    private void let(Ended it) {
        var some = gathered.list(it.id(), it.upto(), Long.MAX_VALUE, AT_ONCE);
        gatherings.letGo(it.id(), some.stream().map(Gathered::contribution).toList());
        jdbc.sql("update priority.finding set lifted_upto = :upto where id = :id")
                .param("upto", some.size() < AT_ONCE ? ALL : some.getLast().id())
                .param("id", it.id().number())
                .update();
    }
}
