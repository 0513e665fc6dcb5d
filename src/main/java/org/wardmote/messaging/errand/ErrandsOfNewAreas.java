package org.wardmote.messaging.errand;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;

/// What is still to be rung or posted follows its area to the heir.
@Component
@Order(40)
class ErrandsOfNewAreas implements InForce {

    private static final List<String> MOVES = List.of(
            "update messaging.delivery set area = :newer where area = :older and state = 'by-hand'",
            "update messaging.delivery set borough = :newer where borough = :older and state = 'by-hand'");

    private final JdbcClient jdbc;
    private final Heirs heirs;

    ErrandsOfNewAreas(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    @Override
    public void inForce(LocalDate from) {
        heirs.follow(from, jdbc, MOVES);
    }
}
