package org.wardmote.messaging.push;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.springframework.stereotype.Component;
import org.wardmote.messaging.post.OwnAddress;

/// Tells a push service who sends (VAPID, RFC 8292): a token for that service alone, signed with our key (ES256).
@Component
class Vouching {

    private static final Duration GOOD_FOR = Duration.ofHours(12);

    private final PushKey key;
    private final OwnAddress address;
    private final Clock clock;

    Vouching(PushKey key, OwnAddress address, Clock clock) {
        this.key = key;
        this.address = address;
        this.clock = clock;
    }

    String authorization(URI endpoint) {
        return "vapid t=" + token(endpoint.getScheme() + "://" + endpoint.getRawAuthority()) + ", k=" + key.text();
    }

    /// Where something is wrong with us, our own address says whom to ask.
    private String token(String service) {
        var said = part("{\"typ\":\"JWT\",\"alg\":\"ES256\"}") + "."
                + part("{\"aud\":\"" + service + "\",\"exp\":"
                        + clock.instant().plus(GOOD_FOR).getEpochSecond() + ",\"sub\":\"" + address.link("/") + "\"}");
        return said + "." + coded(sign(said));
    }

    private byte[] sign(String said) {
        try {
            var signing = Signature.getInstance("SHA256withECDSAinP1363Format");
            signing.initSign(key.pair().getPrivate());
            signing.update(said.getBytes(US_ASCII));
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(String json) {
        return coded(json.getBytes(US_ASCII));
    }

    private static String coded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
