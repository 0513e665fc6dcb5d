package org.wardmote.people.passkey;

import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.stereotype.Component;
import org.wardmote.kernel.NotFound;
import org.wardmote.people.PersonId;
import org.wardmote.people.factor.SecondFactors;
import org.wardmote.people.factor.ShowTheSecondFactorFirst;
import org.wardmote.people.signin.SignIns;

/// The passkeys of one person.
@Component
class OwnPasskeys {

    private final StoredPasskeys passkeys;
    private final SecondFactors factors;
    private final JdbcClient jdbc;

    OwnPasskeys(StoredPasskeys passkeys, SecondFactors factors, JdbcClient jdbc) {
        this.passkeys = passkeys;
        this.factors = factors;
        this.jdbc = jdbc;
    }

    List<CredentialRecord> list(PersonId person) {
        return jdbc
                .sql("select id from people.passkey where person = ? order by created_at")
                .param(person.value())
                .query((row, number) -> new Bytes(row.getBytes("id")))
                .list()
                .stream()
                .map(passkeys::findByCredentialId)
                .filter(Objects::nonNull)
                .toList();
    }

    void requireMayChange(SignIns.Here here) {
        if (!factors.mayChange(here)) throw new ShowTheSecondFactorFirst();
    }

    void remove(String id, SignIns.Here here) {
        requireMayChange(here);
        var removed = jdbc.sql("delete from people.passkey where id = ? and person = ?")
                .param(bytes(id))
                .param(here.person().value())
                .update();
        if (removed == 0) throw new NotFound();
    }

    private static byte[] bytes(String id) {
        try {
            return Bytes.fromBase64(id).getBytes();
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
