package org.wardmote.open.place;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Sixty-four bits that change with what they are of: SHA-256 cut short for bytes, and a mixing (SplitMix64's) that
/// joins several into one.
final class Digest {

    static long of(byte[] bytes) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static long join(long digest, long next) {
        var mixed = (digest ^ next) + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    static String tag(long digest) {
        return HexFormat.of().toHexDigits(digest);
    }

    private Digest() {}
}
