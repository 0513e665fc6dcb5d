package org.wardmote.messaging.coordinator;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;

/// What a coordinator was given follows its area to the heir.
@Component
@Order(40)
class CoordinatorsOfNewAreas implements InForce {

    private static final List<String> MOVES = List.of(
            "update messaging.delegation set area = :newer where area = :older",
            "update messaging.delegation set borough = :newer where borough = :older");

    private final JdbcClient jdbc;
    private final Heirs heirs;

    CoordinatorsOfNewAreas(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    @Override
    public void inForce(LocalDate from) {
        heirs.follow(from, jdbc, MOVES);
    }
}
