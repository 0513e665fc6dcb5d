package org.wardmote.messaging.call;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// What somebody shows who calls us: a bearer token, or the password of basic authentication.
public final class Credential {

    private static final String BEARER = "Bearer ";
    private static final String BASIC = "Basic ";

    /// Compared in constant time; where no secret is set nobody has it.
    ///
    /// @param authorization the header of that name
    public static boolean shows(@Nullable String secret, @Nullable String authorization) {
        var shown = shown(authorization);
        return secret != null
                && !secret.isBlank()
                && shown != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String shown(@Nullable String authorization) {
        if (authorization == null) return null;
        if (authorization.startsWith(BEARER))
            return authorization.substring(BEARER.length()).strip();
        if (!authorization.startsWith(BASIC)) return null;
        try {
            var pair = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            var written = new String(pair, StandardCharsets.UTF_8);
            return written.substring(written.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Credential() {}
}
