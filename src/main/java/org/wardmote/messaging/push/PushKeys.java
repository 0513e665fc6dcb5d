package org.wardmote.messaging.push;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.wardmote.people.contact.Browser;

/// Keys as they are kept and as they are shown.
public final class PushKeys {

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    /// @param known and `secret`: as X.509 and PKCS #8 encode them
    public static KeyPair read(byte[] known, byte[] secret) {
        try {
            var keys = KeyFactory.getInstance("EC");
            return new KeyPair(
                    keys.generatePublic(new X509EncodedKeySpec(known)),
                    keys.generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What a browser tells of itself when it subscribes.
    public static Browser browser(URI endpoint, PushOutbox.Standin standin) {
        return new Browser(endpoint, text(standin.key()), TEXT.encodeToString(standin.secret()));
    }

    static String text(KeyPair pair) {
        return TEXT.encodeToString(Curve.write(pair.getPublic()));
    }

    private PushKeys() {}
}
