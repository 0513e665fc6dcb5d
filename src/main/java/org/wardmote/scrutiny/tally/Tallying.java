package org.wardmote.scrutiny.tally;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts facts into tallies, each exactly once: a fact leaves the list of those to be counted in the transaction
/// that counts it, whichever node and however often it is tried.
///
/// One snapshot per transaction, taken when no other counting is under way, so that what is counted and what is
/// crossed off the list are the same facts.
@Component
class Tallying {

    private static final String NEXT = """
        select max(fact) from (select fact from scrutiny.unfolded order by fact limit :most) next\
        """;
    private static final String FRESH = """
        select f.* from scrutiny.fact f join scrutiny.unfolded u on u.fact = f.id where u.fact <= :last\
        """;
    private static final String CROSS_OFF = "delete from scrutiny.unfolded where fact <= :last";
    private static final String ALL = "select * from scrutiny.fact";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Tallying(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.clock = clock;
    }

    /// Counts the next facts.
    ///
    /// @return whether there may be more
    boolean countNext(int most) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            var now = begin();
            var last = jdbc.sql(NEXT).param("most", most).query(Long.class).optional();
            if (last.isEmpty()) {
                stands(now, false);
                return false;
            }
            var sums = jdbc.sql(Counting.add(Counting.sums(FRESH))).param("last", last.get());
            var changed = sums.query(Long.class).single() > 0;
            for (var sql : List.of(Counting.addKinds(Counting.kinds(FRESH)), CROSS_OFF))
                jdbc.sql(sql).param("last", last.get()).update();
            stands(now, changed);
            return true;
        }));
    }

    /// Counts all facts anew, as if none had been counted. The figures of before are served until it is done.
    ///
    /// @return how many facts
    long countAll() {
        return Objects.requireNonNull(transaction.execute(status -> {
            var now = begin();
            // summed up beside, since PostgreSQL shares only such work between processors
            jdbc.sql("set local work_mem = '512MB'").update();
            jdbc.sql("create temporary table sums on commit drop as " + Counting.sums(ALL))
                    .update();
            jdbc.sql("create temporary table kinds on commit drop as " + Counting.kinds(ALL))
                    .update();
            for (var counted : List.of("tally", "breakdown", "place", "unfolded"))
                jdbc.sql("delete from scrutiny." + counted).update();
            jdbc.sql(Counting.fill("sums")).update();
            jdbc.sql(Counting.place("sums")).update();
            jdbc.sql(Counting.addKinds("select * from kinds")).update();
            stands(now, true);
            return jdbc.sql("select count(*) from scrutiny.fact")
                    .query(Long.class)
                    .single();
        }));
    }

    /// Waits for whoever is counting. LOCK takes no snapshot, so the one that follows has all that they did.
    private Instant begin() {
        jdbc.sql("lock table scrutiny.standing in share row exclusive mode").update();
        return clock.instant();
    }

    private void stands(Instant now, boolean changed) {
        jdbc.sql("update scrutiny.standing set as_at = :now, to_announce = to_announce or :changed")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("changed", changed)
                .update();
    }
}
