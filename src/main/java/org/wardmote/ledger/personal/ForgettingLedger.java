package org.wardmote.ledger.personal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.importing.DemoFacts;

/// The end of the demonstration, the one occasion on which history is deleted.
@Component
@Order(20)
class ForgettingLedger implements DemoFacts {

    private static final List<String> TABLES = List.of(
            "ledger.satisfaction",
            "ledger.outcome",
            "ledger.withholding",
            "ledger.hold",
            "ledger.handed_over",
            "ledger.hand_over",
            "ledger.quick_log",
            "ledger.opening",
            "ledger.draft",
            "ledger.released",
            "ledger.answer",
            "ledger.words",
            "ledger.happening",
            "ledger.clock",
            "ledger.contribution");

    private final JdbcClient jdbc;

    ForgettingLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void forget() {
        jdbc.sql("select set_config('ledger.forgetting', 'demo', true)").query().singleRow();
        TABLES.forEach(table -> jdbc.sql("delete from " + table).update());
        jdbc.sql("delete from ledger.setting where area is not null").update();
        jdbc.sql("select set_config('ledger.forgetting', '', true)").query().singleRow();
    }
}
