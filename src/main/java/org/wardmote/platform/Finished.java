package org.wardmote.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A public answer made ready to send: its bytes, the same gzipped where that helps, and a strong tag of what is in
/// it.
///
/// @param goodUntil when a shown date changes its meaning
public record Finished(String type, byte[] plain, byte @Nullable [] gzip, String tag, Instant goodUntil) {

    public static Finished of(String type, byte[] body, Instant goodUntil) {
        return new Finished(type, body, zip(body), tagOf(body), goodUntil);
    }

    /// Bytes held, for a cache that counts them.
    public int weight() {
        return plain.length + (gzip == null ? 0 : gzip.length) + 200;
    }

    private static byte[] zip(byte[] body) {
        var zipped = new ByteArrayOutputStream(body.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    public static String tagOf(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
