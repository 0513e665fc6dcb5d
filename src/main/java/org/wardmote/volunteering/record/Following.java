package org.wardmote.volunteering.record;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;
import org.wardmote.people.PersonJoined;

/// Schemes are found under the heir when wards are redrawn, and somebody who turns out to be a known person is that
/// person here too.
@Component
@Order(50)
class Following implements InForce {

    private static final List<String> MOVES = List.of(
            "update volunteering.scheme set area = :newer where area = :older",
            "update volunteering.scheme set borough = :newer where borough = :older");

    private static final List<String> JOINS = List.of(
            "update volunteering.scheme set coordinator = :is where coordinator = :was",
            "update volunteering.introduction set asker = :is where asker = :was",
            "update volunteering.introduction set coordinator = :is where coordinator = :was");

    private final JdbcClient jdbc;
    private final Heirs heirs;

    Following(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    @Override
    public void inForce(LocalDate from) {
        heirs.follow(from, jdbc, MOVES);
    }

    @EventListener
    void on(PersonJoined joined) {
        for (var join : JOINS)
            jdbc.sql(join)
                    .param("is", joined.is().value())
                    .param("was", joined.was().value())
                    .update();
    }
}
