package org.wardmote.people.passkey;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.regex.Pattern;

/// A telephone that makes one passkey and signs with it, as WebAuthn level 3 has it: a key on P-256, no
/// attestation. What it claims can be set, so that it may lie.
final class Device {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    String origin = "http://localhost:8080";
    boolean knowsItsOwner = true;

    private final KeyPair key = key();
    private final byte[] id = "a passkey of "
            .concat(String.valueOf(System.identityHashCode(this)))
            .getBytes(StandardCharsets.UTF_8);
    private String userHandle = "";
    private int uses;

    String id() {
        return BASE64.encodeToString(id);
    }

    String create(String options) {
        userHandle = field(options, "user\":\\{[^}]*\"id");
        var data = clientData("webauthn.create", field(options, "challenge"));
        var attestation = bytes(
                new byte[] {(byte) 0xa3, 0x63},
                ascii("fmt"),
                new byte[] {0x64},
                ascii("none"),
                new byte[] {0x67},
                ascii("attStmt"),
                new byte[] {(byte) 0xa0, 0x68},
                ascii("authData"),
                cbor(authenticatorData(WITH_KEY)));
        return credential("\"attestationObject\":\"" + BASE64.encodeToString(attestation) + "\"", data);
    }

    String get(String options) {
        var data = clientData("webauthn.get", field(options, "challenge"));
        var authenticator = authenticatorData(0);
        return credential(
                "\"authenticatorData\":\"" + BASE64.encodeToString(authenticator) + "\",\"signature\":\""
                        + BASE64.encodeToString(sign(bytes(authenticator, sha256(data)))) + "\",\"userHandle\":\""
                        + userHandle + "\"",
                data);
    }

    private String credential(String response, byte[] clientData) {
        return """
            {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
             "authenticatorAttachment":"platform","response":{"clientDataJSON":"%2$s",%3$s}}
            """.formatted(id(), BASE64.encodeToString(clientData), response);
    }

    private byte[] clientData(String type, String challenge) {
        return """
            {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
            """.formatted(type, challenge, origin).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(int with) {
        var flags = PRESENT | (knowsItsOwner ? VERIFIED : 0) | with;
        var head = bytes(
                sha256(ascii("localhost")),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(Integer.BYTES).putInt(++uses).array());
        if (with == 0) return head;
        var length =
                ByteBuffer.allocate(Short.BYTES).putShort((short) id.length).array();
        return bytes(head, new byte[16], length, id, publicKey());
    }

    /// COSE: an elliptic curve key for ES256.
    private byte[] publicKey() {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return bytes(
                new byte[] {(byte) 0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21},
                cbor(coordinate(point.getAffineX())),
                new byte[] {0x22},
                cbor(coordinate(point.getAffineY())));
    }

    private static byte[] coordinate(BigInteger number) {
        var all = number.toByteArray();
        var fixed = new byte[32];
        var length = Math.min(all.length, fixed.length);
        System.arraycopy(all, all.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    /// A byte string of 24 to 255 bytes.
    private static byte[] cbor(byte[] content) {
        return bytes(new byte[] {0x58, (byte) content.length}, content);
    }

    private static String field(String json, String name) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        if (!found.find()) throw new AssertionError("No " + name + " in " + json);
        return found.group(1);
    }

    private byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair key() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }
}
