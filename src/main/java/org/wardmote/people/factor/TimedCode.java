package org.wardmote.people.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The codes of an authenticator app: RFC 6238 with SHA-1, steps of 30 seconds and six digits, which is what every
/// app understands.
final class TimedCode {

    static final int SECRET_BYTES = 20;

    private static final int STEP_SECONDS = 30;
    /// Telephones' clocks are off, and people need time to type: the step before and the one after count too.
    private static final int TOLERANCE = 1;

    static long stepAt(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
    }

    static String at(byte[] secret, long step) {
        return at(secret, step, 6);
    }

    /// RFC 4226, section 5.3.
    static String at(byte[] secret, long step, int digits) {
        var hash = hmac(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = hash[hash.length - 1] & 0xf;
        var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
        return String.format(Locale.ROOT, "%0" + digits + "d", number % (int) Math.pow(10, digits));
    }

    /// The step near a moment whose code was typed.
    static OptionalLong stepOf(String typed, byte[] secret, Instant moment) {
        var found = OptionalLong.empty();
        for (var step = stepAt(moment) - TOLERANCE; step <= stepAt(moment) + TOLERANCE; step++)
            if (same(at(secret, step), typed)) found = OptionalLong.of(step);
        return found;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "RAW"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private TimedCode() {}
}
