package org.wardmote.platform.change;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.platform.Changes;

/// Counts the changes to public facts. The count moves and the word goes out in the transaction that changes the
/// facts, so neither can happen without the other.
@Component
class Editions implements Changes {

    static final String CHANNEL = "wardmote_edition";

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void announce() {
        jdbc.sql("update platform.edition set number = number + 1").update();
        jdbc.sql("select pg_notify(?, '')").param(CHANNEL).query().singleRow();
    }

    long current() {
        return jdbc.sql("select number from platform.edition").query(Long.class).single();
    }
}
