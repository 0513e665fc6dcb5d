package org.wardmote.messaging.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signs under the key of this database: HMAC-SHA-256 (RFC 2104). The key is made with the database and never
/// changes, so it is read once.
@Component
class Seal {

    private static final String METHOD = "HmacSHA256";

    private final JdbcClient jdbc;
    private volatile @Nullable Mac keyed;

    Seal(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    byte[] sign(String text) {
        try {
            var made = keyed;
            if (made == null) keyed = made = read();
            return ((Mac) made.clone()).doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mac read() throws GeneralSecurityException {
        var key = jdbc.sql("select key from messaging.seal").query(byte[].class).single();
        var mac = Mac.getInstance(METHOD);
        mac.init(new SecretKeySpec(key, METHOD));
        return mac;
    }
}
