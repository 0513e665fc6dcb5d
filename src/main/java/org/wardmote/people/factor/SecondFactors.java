package org.wardmote.people.factor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wardmote.people.PersonId;
import org.wardmote.people.signin.SignIns;

/// What a person has besides their mailbox, and whether they may change it now.
@Component
public class SecondFactors {

    private final JdbcClient jdbc;

    SecondFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An app or a passkey.
    public boolean has(PersonId person) {
        return jdbc.sql("""
            select exists (select from people.authenticator_app where person = :person and set_up_at is not null)
                or exists (select from people.passkey where person = :person)\
            """)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// The first is set up by whoever reads the mailbox; from then on only by whoever shows what there is already.
    /// Else a stolen mailbox would be enough.
    public boolean mayChange(SignIns.Here here) {
        return here.strong() || !has(here.person());
    }
}
