package org.wardmote.people.singlesignon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.wardmote.people.signin.LocalPath;
import org.wardmote.people.signin.Secrets;

/// What we asked the provider with, kept until its answer comes back to the same browser.
///
/// @param state comes back in the address
/// @param nonce comes back in the token, as a hash
/// @param verifier proves that whoever changes the code for a token is who asked (PKCE)
/// @param then where somebody was going
record Asked(String state, String nonce, String verifier, String then) {

    static Asked anew(Secrets secrets, LocalPath then) {
        return new Asked(
                secrets.token(), secrets.token(), secrets.token() + secrets.token() + secrets.token(), then.value());
    }

    static Asked read(String kept) {
        var lines = kept.split("\n", 4);
        return new Asked(lines[0], lines[1], lines[2], lines[3]);
    }

    String written() {
        return String.join("\n", state, nonce, verifier, then);
    }

    String nonceHash() {
        return hash(nonce);
    }

    String challenge() {
        return hash(verifier);
    }

    private static String hash(String secret) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
