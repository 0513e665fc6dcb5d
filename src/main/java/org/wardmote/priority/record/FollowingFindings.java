package org.wardmote.priority.record;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;

/// When wards are redrawn, findings and decisions are found under the heir, whose team has them now; where they
/// were made stays with them.
@Component
@Order(40)
class FollowingFindings implements InForce {

    private static final List<String> MOVES = List.of(
            "update priority.finding set area = :newer where area = :older",
            "update priority.finding set borough = :newer where borough = :older",
            "update priority.decision set area = :newer where area = :older",
            "update priority.decision set borough = :newer where borough = :older");

    private final JdbcClient jdbc;
    private final Heirs heirs;

    FollowingFindings(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    @Override
    public void inForce(LocalDate from) {
        heirs.follow(from, jdbc, MOVES);
    }
}
