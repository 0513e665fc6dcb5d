package org.wardmote.priority.record;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.area.Heirs;
import org.wardmote.area.Redrawn;
import org.wardmote.kernel.LondonTime;
import org.wardmote.platform.Job;

/// When wards are redrawn, findings and decisions are found under the heir, whose team has them now; where they
/// were made stays with them. A set that begins on a later day is followed on that day.
@Component
@Order(40)
class FollowingFindings implements Redrawn, Job {

    private static final List<String> MOVES = List.of(
            "update priority.finding set area = :newer where area = :older",
            "update priority.finding set borough = :newer where borough = :older",
            "update priority.decision set area = :newer where area = :older",
            "update priority.decision set borough = :newer where borough = :older");

    private final JdbcClient jdbc;
    private final Heirs heirs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowingFindings(JdbcClient jdbc, Heirs heirs, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.heirs = heirs;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "priority wards";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        follow(LondonTime.today(clock));
    }

    @Override
    public void redrawn(LocalDate from) {
        if (!from.isAfter(LondonTime.today(clock))) follow(from);
    }

    private void follow(LocalDate from) {
        transaction.executeWithoutResult(status -> heirs.list(from).forEach(this::follow));
    }

    private void follow(Heirs.Heir heir) {
        for (var move : MOVES)
            jdbc.sql(move)
                    .param("newer", heir.newer().number())
                    .param("older", heir.older().number())
                    .update();
    }
}
