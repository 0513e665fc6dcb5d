package org.wardmote.messaging.network;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Signs bundles (Ed25519, RFC 8032) and tells whether others did.
@Component
class NetworkKey {

    private static final String METHOD = "Ed25519";

    private final JdbcClient jdbc;

    NetworkKey(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Pair(byte[] known, byte[] secret) {}

    /// @param known the public key, as X.509 encodes it
    record Signed(byte[] known, byte[] signature) {}

    Signed sign(byte[] text) {
        try {
            var pair = pair();
            var signing = Signature.getInstance(METHOD);
            signing.initSign(KeyFactory.getInstance(METHOD).generatePrivate(new PKCS8EncodedKeySpec(pair.secret())));
            signing.update(text);
            return new Signed(pair.known(), signing.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isSound(byte[] text, Signed signed) {
        try {
            var checking = Signature.getInstance(METHOD);
            checking.initVerify(KeyFactory.getInstance(METHOD).generatePublic(new X509EncodedKeySpec(signed.known())));
            checking.update(text);
            return checking.verify(signed.signature());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /// By which people tell keys apart: 128 bits of the key's SHA-256 in groups of four.
    static String fingerprint(byte[] known) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(known);
            return HexFormat.of().formatHex(hash, 0, 16).replaceAll("(.{4})(?=.)", "$1-");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Pair pair() throws GeneralSecurityException {
        var made = KeyPairGenerator.getInstance(METHOD).generateKeyPair();
        jdbc.sql("insert into messaging.network_key (public_key, private_key) values (?, ?) on conflict do nothing")
                .params(made.getPublic().getEncoded(), made.getPrivate().getEncoded())
                .update();
        return jdbc.sql("select public_key, private_key from messaging.network_key")
                .query((row, number) -> new Pair(row.getBytes("public_key"), row.getBytes("private_key")))
                .single();
    }
}
