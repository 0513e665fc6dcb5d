package org.wardmote.people.factor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wardmote.people.PersonId;

/// Somebody has lost their telephone, and the codes on paper with it. Whoever runs the machine, having made sure of
/// who asks, lets them begin anew: app, recovery codes and passkeys are gone and every sign-in ends.
@Component
public class LostFactors {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LostFactors(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    public void forget(PersonId person) {
        transaction.executeWithoutResult(status -> {
            for (var table : List.of("authenticator_app", "begun_app", "recovery_code", "passkey"))
                jdbc.sql("delete from people." + table + " where person = ?")
                        .param(person.value())
                        .update();
            jdbc.sql("update people.sign_in set ended_at = ? where person = ? and ended_at is null")
                    .param(clock.instant().atOffset(ZoneOffset.UTC))
                    .param(person.value())
                    .update();
        });
    }
}
