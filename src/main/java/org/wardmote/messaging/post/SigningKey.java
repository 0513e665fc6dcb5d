package org.wardmote.messaging.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.wardmote.kernel.Refusal;

/// The private key of a domain. RFC 6376 and RFC 8463: RSA signs the text, Ed25519 a hash of it.
///
/// @param algorithm as it is named in signatures
record SigningKey(PrivateKey key, String algorithm) {

    static final String RSA = "rsa-sha256";
    static final String ED25519 = "ed25519-sha256";

    static SigningKey read(Path file) {
        try {
            var pem = Files.readString(file, StandardCharsets.US_ASCII).replaceAll("-----[^-]+-----|\\s", "");
            return of(Base64.getDecoder().decode(pem));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal.Invalid("WARDMOTE_MAIL_DKIM_KEY names no readable private key in PEM: " + file);
        }
    }

    static SigningKey of(byte[] pkcs8) {
        var spec = new PKCS8EncodedKeySpec(pkcs8);
        try {
            return new SigningKey(KeyFactory.getInstance("RSA").generatePrivate(spec), RSA);
        } catch (GeneralSecurityException notRsa) {
            try {
                return new SigningKey(KeyFactory.getInstance("Ed25519").generatePrivate(spec), ED25519);
            } catch (GeneralSecurityException e) {
                throw new Refusal.Invalid("The key for DKIM is neither RSA nor Ed25519 in PKCS#8.");
            }
        }
    }

    String sign(byte[] text) {
        try {
            var signature = Signature.getInstance(algorithm.equals(RSA) ? "SHA256withRSA" : "Ed25519");
            signature.initSign(key);
            signature.update(algorithm.equals(RSA) ? text : hash(text));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] hash(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
