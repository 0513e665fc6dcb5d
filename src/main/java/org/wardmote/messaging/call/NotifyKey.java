package org.wardmote.messaging.call;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// An API key of GOV.UK Notify: it ends with the ids of its service and of its secret.
public record NotifyKey(String service, String secret) {

    public static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final Pattern KEY = Pattern.compile(".*(" + ID + ")-(" + ID + ")");
    private static final String METHOD = "HmacSHA256";

    public static Optional<NotifyKey> find(@Nullable String written) {
        var key = KEY.matcher(String.valueOf(written).strip());
        return key.matches() ? Optional.of(new NotifyKey(key.group(1), key.group(2))) : Optional.empty();
    }

    /// Each call carries a token of its own, signed with the secret (JWT with HS256, RFC 7519).
    public String token(Instant now) {
        var said = part("{\"typ\":\"JWT\",\"alg\":\"HS256\"}") + "."
                + part("{\"iss\":\"" + service + "\",\"iat\":" + now.getEpochSecond() + "}");
        return said + "." + coded(sign(said));
    }

    private byte[] sign(String said) {
        try {
            var mac = Mac.getInstance(METHOD);
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), METHOD));
            return mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(String json) {
        return coded(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String coded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "a key of service " + service;
    }
}
