package org.wardmote.priority.priority;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;
import org.wardmote.area.Redrawn;

/// When wards are redrawn, what was promised and not yet done on the first day of the new areas is promised to
/// them; from that day on it is worked on there, and stays to be read where it was agreed.
@Component
@Order(30)
class PrioritiesElsewhere implements Redrawn, InForce {

    private static final String OPEN = " stage not in ('closed', 'not-agreed')";

    private static final List<String> MOVES = List.of(
            "insert into priority.carried (priority, area) select id, :older from priority.priority where area = :older"
                    + " and" + OPEN + " on conflict do nothing",
            "update priority.priority set area = :newer, agreed_in = coalesce(agreed_in, area) where area = :older and"
                    + OPEN,
            "update priority.priority set borough = :newer where borough = :older and" + OPEN,
            "update priority.promise set area = :newer where area = :older",
            "update priority.promise set borough = :newer where borough = :older",
            "update priority.patrol set area = :newer where area = :older",
            "update priority.patrol set borough = :newer where borough = :older");

    private final JdbcClient jdbc;
    private final Heirs heirs;

    PrioritiesElsewhere(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    @Override
    public void redrawn(LocalDate from) {
        for (var heir : heirs.list(from)) carry(heir, from);
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
    public void inForce(LocalDate from) {
        heirs.follow(from, jdbc, MOVES);
    }
}
