package org.wardmote.messaging.push;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// By which push services know us. Every subscription of a browser holds for this key alone: it is made once,
/// stands in the database with them so that all nodes and every backup have it, and never changes.
@Component
class PushKey {

    private final JdbcClient jdbc;
    private volatile @Nullable KeyPair known;

    PushKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    KeyPair pair() {
        var pair = known;
        if (pair == null) known = pair = find().orElseGet(this::make);
        return pair;
    }

    /// The public half, as browsers and push services want it.
    String text() {
        return PushKeys.text(pair());
    }

    private KeyPair make() {
        try {
            var made = Curve.pair();
            jdbc.sql("insert into messaging.push_key (public_key, private_key) values (?, ?) on conflict do nothing")
                    .params(made.getPublic().getEncoded(), made.getPrivate().getEncoded())
                    .update();
            return find().orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<KeyPair> find() {
        return jdbc.sql("select public_key, private_key from messaging.push_key")
                .query((row, number) -> PushKeys.read(row.getBytes("public_key"), row.getBytes("private_key")))
                .optional();
    }
}
