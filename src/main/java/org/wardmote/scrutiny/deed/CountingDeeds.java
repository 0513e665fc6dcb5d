package org.wardmote.scrutiny.deed;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts deeds into their tallies, in the manner of `scrutiny.tally`: one leaves the list of those to be counted
/// in the transaction that counts it, and whoever counts waits for who is counting.
@Component
class CountingDeeds implements Deeds {

    private static final String NEXT = """
        select max(deed) from (select deed from scrutiny.deed_unfolded order by deed limit :most) next\
        """;
    private static final String FRESH = """
        select d.* from scrutiny.deed d join scrutiny.deed_unfolded u on u.deed = d.id where u.deed <= :last\
        """;
    private static final String ADD = """
        insert into scrutiny.deed_tally as tally (organisation, borough, area, measure, day, recorded, number) %s
        on conflict (organisation, borough, area, measure, day, recorded) do update set
            number = tally.number + excluded.number\
        """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    CountingDeeds(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public boolean countNext(int most) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            waitForOthers();
            var last = jdbc.sql(NEXT).param("most", most).query(Long.class).optional();
            if (last.isEmpty()) return false;
            jdbc.sql(ADD.formatted(DeedParts.sums(FRESH)))
                    .param("last", last.get())
                    .update();
            jdbc.sql("delete from scrutiny.deed_unfolded where deed <= :last")
                    .param("last", last.get())
                    .update();
            announce();
            return true;
        }));
    }

    @Override
    public long countAll() {
        return Objects.requireNonNull(transaction.execute(status -> {
            waitForOthers();
            // summed up beside, since PostgreSQL shares only such work between processors
            jdbc.sql("set local work_mem = '512MB'").update();
            jdbc.sql("create temporary table sums on commit drop as " + DeedParts.sums("select * from scrutiny.deed"))
                    .update();
            for (var counted : List.of("deed_tally", "deed_unfolded"))
                jdbc.sql("delete from scrutiny." + counted).update();
            jdbc.sql(ADD.formatted("select * from sums")).update();
            announce();
            return jdbc.sql("select count(*) from scrutiny.deed")
                    .query(Long.class)
                    .single();
        }));
    }

    private void waitForOthers() {
        jdbc.sql("lock table scrutiny.standing in share row exclusive mode").update();
    }

    private void announce() {
        jdbc.sql("update scrutiny.standing set to_announce = true").update();
    }
}
