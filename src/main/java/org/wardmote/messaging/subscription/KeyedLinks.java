package org.wardmote.messaging.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A key is half a signature of the subscriber's number and turn: 128 bits.
@Component
class KeyedLinks implements Links {

    private static final int BYTES = 16;

    private final Seal seal;
    private final JdbcClient jdbc;

    KeyedLinks(Seal seal, JdbcClient jdbc) {
        this.seal = seal;
        this.jdbc = jdbc;
    }

    @Override
    public String preferences(Holder holder) {
        return path(holder, "");
    }

    @Override
    public String stop(Holder holder) {
        return path(holder, "/stop");
    }

    private String path(Holder holder, String below) {
        return "/subscriptions/" + holder.subscriber() + below + "?key=" + key(holder);
    }

    @Override
    public Optional<Holder> find(long subscriber, String key) {
        return jdbc.sql("select turn from messaging.subscriber where id = ?")
                .param(subscriber)
                .query(Integer.class)
                .optional()
                .map(turn -> new Holder(subscriber, turn))
                .filter(holder -> isSame(key(holder), key));
    }

    /// In constant time, so that a key cannot be guessed letter by letter.
    private static boolean isSame(String right, String given) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }

    private String key(Holder holder) {
        var signed = seal.sign("subscriber " + holder.subscriber() + " " + holder.turn());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(signed, BYTES));
    }
}
