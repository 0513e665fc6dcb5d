package org.wardmote.messaging.push;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts a message so that one browser alone can read it: RFC 8291, over the content encoding aes128gcm of RFC
/// 8188, in a single record. The names are theirs.
final class Sealing {

    static final int SALT = 16;

    /// What fits in the 4096 bytes that every push service takes, with what stands around it.
    static final int MOST = 3993;

    private static final int RECORD = 4096;
    private static final int POINT = 65;
    private static final int HEADER = SALT + 4 + 1 + POINT;
    private static final int KEY = 16;
    private static final int NONCE = 12;
    private static final int INPUT_KEY = 32;
    private static final int TAG_BITS = 128;

    /// Ends the last record.
    private static final byte LAST = 2;

    /// @param own made for this message alone
    /// @param browser whose it is, and `secret` what it shares with us
    static byte[] seal(byte[] text, KeyPair own, PublicKey browser, byte[] secret, byte[] salt)
            throws GeneralSecurityException {
        if (text.length > MOST) throw new IllegalArgumentException("Too long to be pushed");
        var point = Curve.write(own.getPublic());
        var shared = input(agree(own.getPrivate(), browser), secret, Curve.write(browser), point);
        var ended = Arrays.copyOf(text, text.length + 1);
        ended[text.length] = LAST;
        var sealed = cipher(Cipher.ENCRYPT_MODE, shared, salt).doFinal(ended);
        return ByteBuffer.allocate(HEADER + sealed.length)
                .put(salt)
                .putInt(RECORD)
                .put((byte) POINT)
                .put(point)
                .put(sealed)
                .array();
    }

    /// As a browser does it.
    static byte[] open(byte[] message, KeyPair browser, byte[] secret) throws GeneralSecurityException {
        var salt = Arrays.copyOf(message, SALT);
        var point = Arrays.copyOfRange(message, HEADER - POINT, HEADER);
        var agreed = agree(browser.getPrivate(), Curve.read(point));
        var shared = input(agreed, secret, Curve.write(browser.getPublic()), point);
        var ended = cipher(Cipher.DECRYPT_MODE, shared, salt).doFinal(message, HEADER, message.length - HEADER);
        var end = ended.length - 1;
        while (end > 0 && ended[end] == 0) end--;
        if (end < 0 || ended[end] != LAST) throw new GeneralSecurityException("No last record");
        return Arrays.copyOf(ended, end);
    }

    private static byte[] agree(PrivateKey ours, PublicKey theirs) throws GeneralSecurityException {
        var agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours);
        agreement.doPhase(theirs, true);
        return agreement.generateSecret();
    }

    private static byte[] input(byte[] agreed, byte[] secret, byte[] browser, byte[] server)
            throws GeneralSecurityException {
        var info = "WebPush: info\0".getBytes(US_ASCII);
        var whole = ByteBuffer.allocate(info.length + 2 * POINT)
                .put(info)
                .put(browser)
                .put(server)
                .array();
        return derive(secret, agreed, whole, INPUT_KEY);
    }

    private static Cipher cipher(int mode, byte[] shared, byte[] salt) throws GeneralSecurityException {
        var key = derive(salt, shared, "Content-Encoding: aes128gcm\0".getBytes(US_ASCII), KEY);
        var nonce = derive(salt, shared, "Content-Encoding: nonce\0".getBytes(US_ASCII), NONCE);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    /// HKDF with SHA-256 (RFC 5869).
    private static byte[] derive(byte[] salt, byte[] key, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(
                        HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt).thenExpand(info, length));
    }

    private Sealing() {}
}
