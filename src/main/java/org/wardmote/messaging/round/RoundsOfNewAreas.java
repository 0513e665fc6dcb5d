package org.wardmote.messaging.round;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;

/// Rounds follow their area to the heir.
@Component
@Order(41)
class RoundsOfNewAreas implements InForce {

    private final JdbcClient jdbc;
    private final Heirs heirs;

    RoundsOfNewAreas(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    @Override
    public void inForce(LocalDate from) {
        heirs.follow(from, jdbc, List.of("update messaging.round set area = :newer where area = :older"));
    }
}
