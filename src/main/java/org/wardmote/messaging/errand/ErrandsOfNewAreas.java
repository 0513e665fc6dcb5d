package org.wardmote.messaging.errand;

import java.time.LocalDate;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.area.Heirs;
import org.wardmote.area.InForce;

/// What is still to be rung or posted follows its area to the heir.
@Component
@Order(40)
class ErrandsOfNewAreas implements InForce {

    private final JdbcClient jdbc;
    private final Heirs heirs;

    ErrandsOfNewAreas(JdbcClient jdbc, Heirs heirs) {
        this.jdbc = jdbc;
        this.heirs = heirs;
    }

    @Override
    public void inForce(LocalDate from) {
        for (var heir : heirs.list(from))
            jdbc.sql("""
                update messaging.delivery
                set area = case when area = :older then :newer else area end,
                    borough = case when borough = :older then :newer else borough end
                where state = 'by-hand' and (area = :older or borough = :older)\
                """)
                    .param("older", heir.older().number())
                    .param("newer", heir.newer().number())
                    .update();
    }
}
