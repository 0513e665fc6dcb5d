package org.wardmote.messaging.dispatch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The Message-ID and the reply token of each copy. Both are made of its place and of the key of this database, so
/// that they are fixed before it is sent and stored nowhere: 40 bits say which announcement, 24 which copy, and 64
/// prove that we have said so.
@Component
class Marks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final long MOST_ANNOUNCEMENTS = 1L << 40;
    private static final int MOST_COPIES = 1 << 24;

    private final JdbcClient jdbc;
    private volatile @Nullable Mac keyed;

    Marks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID message(CopyKey copy) {
        return mark("message", copy);
    }

    UUID reply(CopyKey copy) {
        return mark("reply", copy);
    }

    /// Empty for what we have not made.
    Optional<CopyKey> find(UUID mark) {
        var place = mark.getMostSignificantBits();
        var copy = new CopyKey(place >>> 24, (int) (place & (MOST_COPIES - 1)));
        return mark.equals(message(copy)) || mark.equals(reply(copy)) ? Optional.of(copy) : Optional.empty();
    }

    private UUID mark(String what, CopyKey copy) {
        if (copy.announcement() >= MOST_ANNOUNCEMENTS || copy.number() >= MOST_COPIES)
            throw new IllegalStateException("There is no mark for so many copies");
        var place = (copy.announcement() << 24) | copy.number();
        var mac = mac();
        mac.update(what.getBytes(StandardCharsets.US_ASCII));
        mac.update(ByteBuffer.allocate(Long.BYTES).putLong(place).flip());
        return new UUID(place, ByteBuffer.wrap(mac.doFinal()).getLong());
    }

    private Mac mac() {
        try {
            var made = keyed;
            if (made == null) keyed = made = read();
            return (Mac) made.clone();
        } catch (GeneralSecurityException | CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Mac read() throws GeneralSecurityException {
        var key = jdbc.sql("select key from messaging.seal").query(byte[].class).single();
        var mac = Mac.getInstance(ALGORITHM);
        mac.init(new SecretKeySpec(key, ALGORITHM));
        return mac;
    }
}
