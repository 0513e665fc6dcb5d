package org.wardmote.messaging.account;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;

/// An account follows its area to the heir.
@Component
@Order(41)
class AccountsOfNewAreas implements InForce {

    private final JdbcClient jdbc;
    private final Heirs heirs;

    AccountsOfNewAreas(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    @Override
    public void inForce(LocalDate from) {
        for (var heir : heirs.list(from))
            jdbc.sql("""
                update messaging.account
                set area = case when area = :older then :newer else area end,
                    borough = case when borough = :older then :newer else borough end
                where area = :older or borough = :older\
                """)
                    .param("older", heir.older().number())
                    .param("newer", heir.newer().number())
                    .update();
    }
}
