package org.wardmote.people.factor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How often a code may be typed wrongly within one sign-in. Then that sign-in is over, and whoever it was needs
/// the mailbox again. The person themselves is never locked out: what a stranger types counts in the stranger's
/// sign-in alone.
@Component
class FactorTries {

    private static final int MOST = 5;

    private final JdbcClient jdbc;

    FactorTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Counted before the code is looked at, so that many at once are not more than one after another.
    boolean isOneTooMany(long signIn) {
        return jdbc.sql("""
            insert into people.factor_try (sign_in, wrong) values (?, 1)
            on conflict (sign_in) do update set wrong = factor_try.wrong + 1 returning wrong\
            """).param(signIn).query(Integer.class).single() > MOST;
    }

    void forget(long signIn) {
        jdbc.sql("delete from people.factor_try where sign_in = ?")
                .param(signIn)
                .update();
    }
}
