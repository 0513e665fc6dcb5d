package org.wardmote.messaging.account;

import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;

/// An account follows its area to the heir.
@Component
@Order(41)
class AccountsOfNewAreas implements InForce {

    private static final List<String> MOVES = List.of(
            "update messaging.account set area = :newer where area = :older",
            "update messaging.account set borough = :newer where borough = :older");

    private final JdbcClient jdbc;
    private final Heirs heirs;

    AccountsOfNewAreas(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    @Override
    public void inForce(LocalDate from) {
        heirs.follow(from, jdbc, MOVES);
    }
}
