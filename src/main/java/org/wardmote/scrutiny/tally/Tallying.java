package org.wardmote.scrutiny.tally;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Counts facts into tallies, each exactly once: a fact leaves the list of those to be counted in the transaction
/// that counts it, whichever node and however often it is tried.
///
/// One snapshot per transaction, taken when no other counting is under way, so that what is counted and what is
/// crossed off the list are the same facts. Facts of one contribution are written one after the other, since the
/// ledger holds it while it changes; so their order of id is that in which they were told, and a snapshot that has
/// one has those before it.
@Component
class Tallying {

    private static final String NEXT = """
        select max(fact) from (select fact from scrutiny.unfolded order by fact limit :most) next\
        """;
    private static final String FRESH = """
        select f.* from scrutiny.fact f join scrutiny.unfolded u on u.fact = f.id where u.fact <= :last\
        """;
    private static final String TOUCHED = """
        select f.*, u.fact is not null as fresh
        from scrutiny.fact f left join scrutiny.unfolded u on u.fact = f.id and u.fact <= :last
        where f.contribution in (
            select t.contribution from scrutiny.fact t join scrutiny.unfolded x on x.fact = t.id where x.fact <= :last)\
        """;
    private static final String ALL = "select f.*, true as fresh from scrutiny.fact f";

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
            var changed = fold(Counting.tallies(TOUCHED), last.get()) + fold(Counting.breakdowns(FRESH), last.get());
            fold(Counting.places(FRESH), last.get());
            fold("delete from scrutiny.unfolded where fact <= :last", last.get());
            stands(now, changed > 0);
            return true;
        }));
    }

    /// Counts all facts anew, as if none had been counted. The figures of before are served until it is done.
    ///
    /// @return how many facts
    long countAll() {
        return Objects.requireNonNull(transaction.execute(status -> {
            var now = begin();
            jdbc.sql("delete from scrutiny.tally").update();
            jdbc.sql("delete from scrutiny.breakdown").update();
            jdbc.sql("set local work_mem = '256MB'").update();
            jdbc.sql(Counting.anew(ALL)).update();
            jdbc.sql(Counting.breakdowns(ALL)).update();
            jdbc.sql(Counting.places(ALL)).update();
            jdbc.sql("delete from scrutiny.unfolded").update();
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

    private int fold(String sql, long last) {
        return jdbc.sql(sql).param("last", last).update();
    }

    private void stands(Instant now, boolean changed) {
        jdbc.sql("update scrutiny.standing set as_at = :now, to_announce = to_announce or :changed")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("changed", changed)
                .update();
    }
}
