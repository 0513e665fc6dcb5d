package org.wardmote.priority.priority;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Heirs;
import org.wardmote.area.Redrawn;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Job;

/// When wards are redrawn, what was promised and not yet done on the first day of the new areas is promised to
/// them; from that day on it is worked on there, and stays to be read where it was agreed.
@Component
@Order(30)
class PrioritiesElsewhere implements Redrawn, Job {

    private static final String OPEN = " stage not in ('closed', 'not-agreed')";

    private final JdbcClient jdbc;
    private final Heirs heirs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PrioritiesElsewhere(JdbcClient jdbc, Heirs heirs, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.heirs = heirs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void redrawn(LocalDate from) {
        for (var heir : heirs.list(from)) carry(heir, from);
        if (!from.isAfter(LondonTime.today(clock))) follow(from);
    }

    private void carry(Heirs.Heir heir, LocalDate from) {
        jdbc.sql("""
            insert into priority.carried (priority, area)
            select p.id, :newer from priority.priority p
            where (p.area = :older or p.id in (select priority from priority.carried where area = :older))
              and (p.closed is null or p.closed > :from)
            on conflict do nothing\
            """)
                .param("newer", heir.newer().number())
                .param("older", heir.older().number())
                .param("from", from)
                .update();
    }

    @Override
    public String name() {
        return "priority areas";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    /// A set that begins on a later day is followed on that day.
    @Override
    public void run() {
        follow(LondonTime.today(clock));
    }

    private void follow(LocalDate from) {
        transaction.executeWithoutResult(status -> heirs.list(from).forEach(this::follow));
    }

    private void follow(Heirs.Heir heir) {
        each(
                heir,
                "insert into priority.carried (priority, area) select id, :older from priority.priority where area ="
                        + " :older and cast(:newer as bigint) is not null and" + OPEN + " on conflict do nothing");
        each(
                heir,
                "update priority.priority set area = :newer, agreed_in = coalesce(agreed_in, area) where area = :older"
                        + " and"
                        + OPEN);
        each(heir, "update priority.priority set borough = :newer where borough = :older and" + OPEN);
        each(heir, "update priority.promise set area = :newer where area = :older");
        each(heir, "update priority.promise set borough = :newer where borough = :older");
        each(heir, "update priority.patrol set area = :newer where area = :older");
        each(heir, "update priority.patrol set borough = :newer where borough = :older");
    }

    private void each(Heirs.Heir heir, String sql) {
        jdbc.sql(sql)
                .param("newer", heir.newer().number())
                .param("older", heir.older().number())
                .update();
    }
}
