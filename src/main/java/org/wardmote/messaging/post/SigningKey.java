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
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.function.UnaryOperator;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.wardmote.kernel.Refusal;

/// The private key of a domain. RFC 6376 and RFC 8463: RSA signs the text, Ed25519 a hash of it. The latter is
/// Bouncy Castle's, which takes a twentieth of the time that the JDK's does (`bin/bench --messages`).
///
/// @param algorithm as it is named in signatures
/// @param signing makes the signature of a text
record SigningKey(String algorithm, UnaryOperator<byte[]> signing) {

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
            return rsa(KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (GeneralSecurityException notRsa) {
            try {
                return ed25519(
                        (EdECPrivateKey) KeyFactory.getInstance("Ed25519").generatePrivate(spec));
            } catch (GeneralSecurityException e) {
                throw new Refusal.Invalid("The key for DKIM is neither RSA nor Ed25519 in PKCS#8.");
            }
        }
    }

    private static SigningKey rsa(PrivateKey key) {
        return new SigningKey("rsa-sha256", text -> {
            try {
                var signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(key);
                signature.update(text);
                return signature.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static SigningKey ed25519(EdECPrivateKey key) {
        var secret = new Ed25519PrivateKeyParameters(key.getBytes().orElseThrow());
        return new SigningKey("ed25519-sha256", text -> {
            var hash = hash(text);
            var signer = new Ed25519Signer();
            signer.init(true, secret);
            signer.update(hash, 0, hash.length);
            return signer.generateSignature();
        });
    }

    String sign(byte[] text) {
        return Base64.getEncoder().encodeToString(signing.apply(text));
    }

    static byte[] hash(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
