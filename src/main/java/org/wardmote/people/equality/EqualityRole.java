package org.wardmote.people.equality;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes the role that alone may read and write the answers, for one piece of work inside the caller's transaction.
@Component
class EqualityRole {

    private final JdbcClient jdbc;

    EqualityRole(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where the work fails, the transaction's end gives the role back.
    <T> T under(Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("The role apart is taken inside a transaction only");
        take("session_user || '_equality'");
        var result = work.get();
        take("'none'");
        return result;
    }

    /// As `set local role`, which takes no expression.
    private void take(String role) {
        jdbc.sql("select set_config('role', " + role + ", true)")
                .query(String.class)
                .single();
    }
}
